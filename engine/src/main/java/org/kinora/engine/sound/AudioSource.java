package org.kinora.engine.sound;

/**
 * Stereo sound at {@value Soundtrack#SAMPLE_RATE} samples a second, without beginning or end; silent where there is
 * nothing to be heard. What a sample is depends on its number alone, not on which samples are read with it. Used by one
 * thread at a time.
 */
public interface AudioSource {

    /**
     * Reads a stretch.
     *
     * @param first the number of its first sample; may be negative
     * @param count of samples of each channel
     * @param stereo receives left and right in turn, from index 0 on; -1 to 1 is full scale
     */
    void read(long first, int count, float[] stereo);
}
