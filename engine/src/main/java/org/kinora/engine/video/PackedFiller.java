package org.kinora.engine.video;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.List;

/** Fills pictures of four bytes a pixel: straight colours, in the order of the picture's pixels. */
final class PackedFiller implements Intake {

    private static final int OPAQUE = 0xFF000000;

    private final List<QueuedPicture> pictures;
    private int[] row = new int[0];

    PackedFiller(List<QueuedPicture> pictures) {
        this.pictures = pictures;
    }

    @Override
    public List<QueuedPicture> pictures() {
        return pictures;
    }

    @Override
    public void fill(QueuedPicture target, ByteBuffer rgba, BitSet changed) {
        EncoderPicture picture = target.picture();
        boolean alpha = picture.pixels().hasAlpha();
        boolean swapped = picture.pixels() == PixelFormat.BGR0 || picture.pixels() == PixelFormat.BGRA;
        IntBuffer from = rgba.duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        IntBuffer to = picture.plane(0).asIntBuffer();
        int width = picture.width();
        if (row.length != width) {
            row = new int[width];
        }
        for (int y = 0; y < picture.height(); y++) {
            from.get(y * width, row);
            for (int x = 0; x < width; x++) {
                int pixel = alpha ? StraightAlpha.pixel(row[x]) : row[x] | OPAQUE;
                row[x] = swapped ? swapped(pixel) : pixel;
            }
            to.put(y * (picture.stride(0) / 4), row);
        }
    }

    /** Changes red and blue. */
    private static int swapped(int pixel) {
        return pixel & 0xFF00FF00 | pixel << 16 & 0xFF0000 | pixel >> 16 & 0xFF;
    }
}
