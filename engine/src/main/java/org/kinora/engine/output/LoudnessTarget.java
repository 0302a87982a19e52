package org.kinora.engine.output;

/**
 * How loud a film's sound is made.
 *
 * @param integrated by EBU R 128, in LUFS; -16 is usual for films on the web, -23 for television in Europe
 * @param truePeak that no peak exceeds, in decibels to full scale (dBTP)
 */
public record LoudnessTarget(double integrated, double truePeak) {

    /** Leaves room for what encoders add to peaks. */
    private static final double USUAL_PEAK = -1;

    public LoudnessTarget {
        if (!(integrated >= -70 && integrated <= -5)) {
            throw new IllegalArgumentException("A loudness is from -70 to -5 LUFS, not " + integrated);
        }
        if (!(truePeak >= -20 && truePeak <= 0)) {
            throw new IllegalArgumentException("A peak is from -20 to 0 dBTP, not " + truePeak);
        }
    }

    /** With peaks of -1 dBTP at most. */
    public static LoudnessTarget of(double integrated) {
        return new LoudnessTarget(integrated, USUAL_PEAK);
    }
}
