package org.kinora.engine.review;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.kinora.engine.render.RenderedFrame;

/** Small pictures of frames. */
public final class Pictures {

    /** Letters stay clean, and a still of a film takes some tens of kilobytes. */
    private static final float QUALITY = 0.88f;

    private Pictures() {}

    /** A picture as a JPEG file; what can be seen through lies on black. */
    public static byte[] jpeg(RenderedFrame frame) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(onBlack(frame), null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Premultiplied colours on black are the colours themselves. */
    private static BufferedImage onBlack(RenderedFrame frame) {
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[frame.width()];
        ByteBuffer rgba = frame.rgba();
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                // red, green, blue and alpha, read as one big-endian number
                row[x] = rgba.getInt(4 * (y * row.length + x)) >>> 8;
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }
}
