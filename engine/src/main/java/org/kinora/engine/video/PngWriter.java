package org.kinora.engine.video;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as a PNG file (ISO/IEC 15948): truecolour, with alpha if any pixel is not opaque, marked as sRGB. A
 * writer of its own, so that a still need not wait for AWT to start.
 */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int TRUECOLOUR = 2;
    private static final int TRUECOLOUR_WITH_ALPHA = 6;
    private static final int FILTER_SUB = 1;
    private static final int FILTER_UP = 2;

    private final ByteBuffer rgba;
    private final int width;
    private final int height;
    private final int channels;

    private final boolean straight;

    private PngWriter(ByteBuffer rgba, int width, int height, boolean alpha, boolean straight) {
        this.rgba = rgba;
        this.width = width;
        this.height = height;
        this.straight = straight;
        this.channels = alpha ? 4 : 3;
    }

    /**
     * Writes a picture in one step: the file is complete when it appears.
     *
     * @param rgba top-down rows of 4 bytes per pixel without gaps, alpha premultiplied; read from index 0
     * @throws VideoException if the file cannot be written
     */
    public static void write(Path target, ByteBuffer rgba, int width, int height) throws VideoException {
        Target place = Target.file(target);
        // a process that is ended in the middle leaves nothing either
        place.partial().toFile().deleteOnExit();
        boolean written = false;
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(place.partial()))) {
            new PngWriter(rgba, width, height, !isOpaque(rgba, width, height), false).writeTo(file);
            written = true;
        } catch (IOException broken) {
            written = false; // the last bytes are written when the stream is closed
            throw VideoException.aboutThePlace(
                    target + ": cannot be written, the system says: " + broken.getMessage(), broken);
        } finally {
            if (!written) {
                place.discard();
            }
        }
        place.complete();
    }

    /** Writes a picture of straight colours, with alpha if its pixels have it, so that all of a film are alike. */
    static void writeTo(OutputStream file, EncoderPicture picture) throws IOException {
        new PngWriter(
                        picture.plane(0),
                        picture.width(),
                        picture.height(),
                        picture.pixels().hasAlpha(),
                        true)
                .writeTo(file);
    }

    private static boolean isOpaque(ByteBuffer rgba, int width, int height) {
        for (int i = 3; i < width * height * 4; i += 4) {
            if (rgba.get(i) != -1) {
                return false;
            }
        }
        return true;
    }

    private void writeTo(OutputStream file) throws IOException {
        file.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) (channels == 3 ? TRUECOLOUR : TRUECOLOUR_WITH_ALPHA));
        writeChunk(file, "IHDR", header.array());
        writeChunk(file, "sRGB", new byte[] {0});
        writeChunk(file, "IDAT", compressedRows());
        writeChunk(file, "IEND", new byte[0]);
    }

    private static void writeChunk(OutputStream file, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }

    private byte[] compressedRows() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(width * height / 4);
        Deflater deflater = new Deflater(6);
        byte[] above = new byte[width * channels];
        byte[] row = new byte[width * channels];
        try (OutputStream out = new DeflaterOutputStream(compressed, deflater, 1 << 16)) {
            for (int y = 0; y < height; y++) {
                readRow(y, row);
                writeFiltered(out, row, above);
                byte[] swap = above;
                above = row;
                row = swap;
            }
        } finally {
            deflater.end();
        }
        return compressed.toByteArray();
    }

    /** Straightens the alpha if need be: a PNG's colours are not premultiplied. */
    private void readRow(int y, byte[] row) {
        int to = 0;
        for (int x = 0; x < width; x++) {
            int at = (y * width + x) * 4;
            int alpha = rgba.get(at + 3) & 0xFF;
            for (int channel = 0; channel < 3; channel++) {
                int value = rgba.get(at + channel) & 0xFF;
                boolean asItIs = straight || channels == 3 || alpha == 0;
                row[to++] = (byte) (asItIs ? value : StraightAlpha.channel(value, alpha));
            }
            if (channels == 4) {
                row[to++] = (byte) alpha;
            }
        }
    }

    /**
     * Keeps the differences to the left or to the row above, whichever are smaller: the usual heuristic for what
     * compresses best.
     */
    private void writeFiltered(OutputStream out, byte[] row, byte[] above) throws IOException {
        byte[] left = new byte[row.length];
        byte[] up = new byte[row.length];
        int leftCost = 0;
        int upCost = 0;
        for (int i = 0; i < row.length; i++) {
            left[i] = (byte) (row[i] - (i < channels ? 0 : row[i - channels]));
            up[i] = (byte) (row[i] - above[i]);
            leftCost += Math.abs(left[i]);
            upCost += Math.abs(up[i]);
        }
        boolean useUp = upCost <= leftCost;
        out.write(useUp ? FILTER_UP : FILTER_SUB);
        out.write(useUp ? up : left);
    }
}
