package org.kinora.narrator.recording;

import java.util.List;

/**
 * A line as it was said.
 *
 * @param samples mono, 24,000 a second, 16 bits
 * @param words in their order; none begins before the one ahead of it ends
 */
public record Recording(short[] samples, List<WordTime> words) {

    public Recording {
        words = List.copyOf(words);
    }
}
