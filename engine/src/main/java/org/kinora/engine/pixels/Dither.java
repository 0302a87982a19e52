package org.kinora.engine.pixels;

/**
 * Rounds numbers to whole levels so that slow changes of brightness show no bands: by a threshold that depends on the
 * pixel's place alone, in a pattern of 8 × 8 (Bayer, "An optimum method for two-level rendition of continuous-tone
 * pictures", 1973). What does not move does not flicker.
 */
final class Dither {

    private static final float[] THRESHOLDS = thresholds();

    private Dither() {}

    private static float[] thresholds() {
        float[] thresholds = new float[64];
        for (int i = 0; i < 64; i++) {
            int x = i & 7;
            int y = i >> 3;
            int rank = 0;
            for (int bit = 0; bit < 3; bit++) {
                rank = rank << 2 | ((x ^ y) >> bit & 1) << 1 | y >> bit & 1;
            }
            thresholds[i] = (rank + 0.5f) / 64;
        }
        return thresholds;
    }

    /** @param x the pixel's column in the picture, 0 or more @param y its row */
    static float threshold(int x, int y) {
        return THRESHOLDS[(y & 7) << 3 | x & 7];
    }
}
