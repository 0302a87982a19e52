package org.kinora.engine.sound;

/**
 * How far sound swings between its samples, by four-fold oversampling as ITU-R BS.1770-4, annex 2, asks for: a sinc under
 * a Kaiser window of 24 samples.
 */
final class TruePeak {

    /** How many samples before and after one are looked at. */
    static final int REACH = 12;

    private static final int OVERSAMPLING = 4;
    private static final double KAISER_BETA = 8;

    /** For each of the three positions between a sample and the next, what the samples around weigh. */
    private final float[][] weights = new float[OVERSAMPLING - 1][2 * REACH];

    private final double leastRatio;

    TruePeak() {
        double most = 1;
        for (int phase = 1; phase < OVERSAMPLING; phase++) {
            double sum = 0;
            for (int tap = 0; tap < 2 * REACH; tap++) {
                double distance = tap - (REACH - 1) - (double) phase / OVERSAMPLING;
                weights[phase - 1][tap] = (float) (sinc(distance) * kaiser(distance / REACH));
                sum += Math.abs(weights[phase - 1][tap]);
            }
            most = Math.max(most, sum);
        }
        leastRatio = 1 / most;
    }

    private static double sinc(double x) {
        return StrictMath.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return bessel(KAISER_BETA * StrictMath.sqrt(Math.max(0, 1 - x * x))) / bessel(KAISER_BETA);
    }

    /** The modified Bessel function of the first kind and order 0, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int n = 1; n < 40; n++) {
            term *= (x / 2 / n) * (x / 2 / n);
            sum += term;
        }
        return sum;
    }

    /** Where no sample exceeds this share of a ceiling, nothing between them can exceed the ceiling. */
    double leastRatio() {
        return leastRatio;
    }

    /**
     * The greatest distance from silence, at a sample or before the next, in either channel.
     *
     * @param stereo left and right in turn, {@link #REACH} samples and more around this one
     */
    double around(float[] stereo, int sample) {
        float peak = Math.max(Math.abs(stereo[2 * sample]), Math.abs(stereo[2 * sample + 1]));
        int from = 2 * (sample - REACH + 1);
        for (float[] phase : weights) {
            float left = 0;
            float right = 0;
            for (int tap = 0; tap < phase.length; tap++) {
                left += phase[tap] * stereo[from + 2 * tap];
                right += phase[tap] * stereo[from + 2 * tap + 1];
            }
            peak = Math.max(peak, Math.max(Math.abs(left), Math.abs(right)));
        }
        return peak;
    }
}
