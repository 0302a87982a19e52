package org.kinora.engine.media;

/**
 * How loud sound is, by EBU R 128.
 *
 * @param integrated over all of it, in LUFS; minus infinity if it is silent, or too short to say
 * @param truePeak the highest peak, between samples too, in decibels to full scale (dBTP); minus infinity for silence
 */
public record Loudness(double integrated, double truePeak) {

    /** The measure leaves out what is softer than this, ITU-R BS.1770-4. */
    private static final double GATE = -70;

    /** Whether there is anything loud and long enough to be measured: 0.4 s above -70 LUFS. */
    public boolean isMeasured() {
        return integrated > GATE;
    }

    /** What it is after a gain. */
    public Loudness louder(double decibels) {
        return new Loudness(integrated + decibels, truePeak + decibels);
    }
}
