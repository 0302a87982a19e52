package org.kinora.engine.pixels;

/**
 * The weights with which pixels along one direction make up a point between them, for 256 places of the point between
 * two pixels.
 */
final class KernelPhases {

    private static final int PHASES = 256;

    /** How many pixels are read, at most; what is shrunk that much is read from a halved picture. */
    private static final int MOST_TAPS = 16;

    private final int taps;
    /** The weights of the first place, then of the second, and so on. */
    private final float[] weights;

    /** @param span how many pixels one of the result covers */
    KernelPhases(double span) {
        double stretch = Math.max(1, Math.min(span, MOST_TAPS / 4.0));
        taps = (int) Math.ceil(4 * stretch);
        weights = new float[PHASES * taps];
        for (int phase = 0; phase < PHASES; phase++) {
            float sum = 0;
            for (int i = 0; i < taps; i++) {
                double distance = 1 + i - taps / 2.0 - (phase + 0.5) / PHASES;
                weights[phase * taps + i] = kernel((float) (distance / stretch));
                sum += weights[phase * taps + i];
            }
            for (int i = 0; i < taps; i++) {
                weights[phase * taps + i] /= sum;
            }
        }
    }

    /** Keys' kernel with a = −1/2. */
    static float kernel(float distance) {
        float x = Math.abs(distance);
        if (x >= 2) {
            return 0;
        }
        return x < 1 ? (1.5f * x - 2.5f) * x * x + 1 : ((-0.5f * x + 2.5f) * x - 4) * x + 2;
    }

    /** How many pixels count. */
    int taps() {
        return taps;
    }

    /** The first pixel that counts at a point. */
    int first(double at) {
        return (int) Math.floor(before(at)) + 1;
    }

    /** Where in {@link #weights} those of a point begin. */
    int weightsAt(double at) {
        double before = before(at);
        return (int) ((before - Math.floor(before)) * PHASES) * taps;
    }

    private double before(double at) {
        return at - 0.5 - taps / 2.0;
    }

    float[] weights() {
        return weights;
    }
}
