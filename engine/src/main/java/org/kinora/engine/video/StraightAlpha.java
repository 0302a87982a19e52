package org.kinora.engine.video;

/** Takes out of colours the alpha by which they are multiplied, as files with transparency want them. */
final class StraightAlpha {

    private static final int OPAQUE = 255;

    private StraightAlpha() {}

    /** @param premultiplied no more than {@code alpha}, which is not 0 */
    static int channel(int premultiplied, int alpha) {
        return Math.min(255, (premultiplied * 255 + alpha / 2) / alpha);
    }

    /** @param pixel red in the lowest eight bits, alpha in the highest */
    static int pixel(int pixel) {
        int alpha = pixel >>> 24;
        if (alpha == OPAQUE || alpha == 0) {
            return pixel;
        }
        return channel(pixel & 0xFF, alpha)
                | channel(pixel >> 8 & 0xFF, alpha) << 8
                | channel(pixel >> 16 & 0xFF, alpha) << 16
                | alpha << 24;
    }
}
