package org.kinora.engine.lint;

/** The amount of light of each of the 256 steps of a channel, 0 to 1: sRGB's curve as a table. */
final class Light {

    private static final float[] OF_STEPS = new float[256];

    static {
        for (int i = 0; i < OF_STEPS.length; i++) {
            OF_STEPS[i] = (float) ColorVision.linear(i / 255.0);
        }
    }

    private Light() {}

    static float of(byte step) {
        return OF_STEPS[step & 255];
    }
}
