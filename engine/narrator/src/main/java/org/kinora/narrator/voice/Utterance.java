package org.kinora.narrator.voice;

/**
 * A sentence that was said.
 *
 * @param samples mono, 24,000 a second, -1 to 1 or a little beyond
 * @param ends for each phoneme the sample at which it ends; one more in front, where the first begins
 */
public record Utterance(float[] samples, int[] ends) {

    /** Samples a second. */
    public static final int SAMPLE_RATE = 24_000;
}
