package org.kinora.engine.video;

import java.nio.ByteBuffer;

/**
 * Converts pixels to planes of BT.709 in limited range (Rec. ITU-R BT.709-6, items 3.2 to 3.4 and 4), of eight bits or
 * more and with chroma for every pixel, for two of a row, or for two by two; it is sited as {@link I420Conversion} has
 * it, whose samples these are in 4:2:0 of eight bits. Alpha covers the full range.
 */
final class PlanarConversion {

    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;
    private static final int FRACTION = 16;

    private final PixelFormat pixels;
    private final int bits;
    private final long lumaRed;
    private final long lumaGreen;
    private final long lumaBlue;
    private final long lumaOffset;
    private final long cbRed;
    private final long cbBlue;
    private final long crBlue;

    PlanarConversion(PixelFormat pixels) {
        this.pixels = pixels;
        bits = pixels.bits();
        int scale = 1 << bits - 8;
        double luma = 219.0 * scale / 255 * (1 << FRACTION);
        double chroma = 224.0 * scale / 255 * (1 << FRACTION);
        lumaRed = Math.round(RED * luma);
        lumaBlue = Math.round(BLUE * luma);
        lumaGreen = Math.round(luma) - lumaRed - lumaBlue;
        lumaOffset = (16L * scale << FRACTION) + (1L << FRACTION - 1);
        cbRed = Math.round(-RED / (2 * (1 - BLUE)) * chroma);
        cbBlue = Math.round(0.5 * chroma);
        crBlue = Math.round(-BLUE / (2 * (1 - RED)) * chroma);
    }

    /**
     * Converts some rows.
     *
     * @param rgba straight, red in the lowest eight bits, as large as the target
     * @param end the row after the last one; both it and the first are even where two rows share chroma
     */
    void convert(int[] rgba, EncoderPicture target, int first, int end) {
        int width = target.width();
        for (int y = first; y < end; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = rgba[y * width + x];
                put(target, 0, x, y, (int) (luma(pixel) >> FRACTION));
                if (pixels.hasAlpha()) {
                    put(target, 3, x, y, ((pixel >>> 24) * ((1 << bits) - 1) + 127) / 255);
                }
            }
        }
        for (int y = first >> pixels.heightShift(); y < end >> pixels.heightShift(); y++) {
            for (int x = 0; x < width >> pixels.widthShift(); x++) {
                putChroma(rgba, target, x, y);
            }
        }
    }

    private long luma(int pixel) {
        return (pixel & 0xFF) * lumaRed
                + (pixel >> 8 & 0xFF) * lumaGreen
                + (pixel >> 16 & 0xFF) * lumaBlue
                + lumaOffset;
    }

    private void putChroma(int[] rgba, EncoderPicture target, int x, int y) {
        int rows = 1 << pixels.heightShift();
        long sum = 0;
        for (int row = y * rows; row < (y + 1) * rows; row++) {
            sum += pixels.widthShift() == 0
                    ? apart(rgba[row * target.width() + x])
                    : three(rgba, row * target.width(), 2 * x);
        }
        int weights = pixels.heightShift() + 2 * pixels.widthShift();
        long red = sum & 0xFFFF;
        long green = sum >> 16 & 0xFFFF;
        long blue = sum >> 32;
        int shift = FRACTION + weights;
        long offset = (128L << bits - 8 << shift) + (1L << shift - 1);
        put(target, 1, x, y, (int) (red * cbRed - green * (cbRed + cbBlue) + blue * cbBlue + offset >> shift));
        put(target, 2, x, y, (int) (red * cbBlue - green * (cbBlue + crBlue) + blue * crBlue + offset >> shift));
    }

    /** A pixel and its neighbours in the row, weighted 1 2 1. */
    private static long three(int[] rgba, int row, int x) {
        return apart(rgba[row + Math.max(0, x - 1)]) + 2 * apart(rgba[row + x]) + apart(rgba[row + x + 1]);
    }

    /** The channels of a pixel, or sums of several, 16 bits each. */
    private static long apart(int pixel) {
        return pixel & 0xFF | (pixel & 0xFF00L) << 8 | (pixel & 0xFF0000L) << 16;
    }

    private void put(EncoderPicture target, int plane, int x, int y, int sample) {
        ByteBuffer samples = target.plane(plane);
        int row = y * target.stride(plane);
        if (bits == 8) {
            samples.put(row + x, (byte) sample);
        } else {
            samples.putShort(row + 2 * x, (short) sample);
        }
    }
}
