package org.kinora.engine.narration;

import java.util.List;
import java.util.Optional;
import org.kinora.engine.media.AudioClip;

/**
 * How a line is said.
 *
 * @param words in the order of the text, each beginning not before the one in front of it
 * @param seconds how long it lasts; the last word ends by then
 * @param sound the recording; empty where there is none yet
 */
record Speech(List<Word> words, double seconds, Optional<AudioClip> sound) {

    Speech {
        words = List.copyOf(words);
    }

    /** The text that is said. */
    String text() {
        return String.join(" ", words.stream().map(Word::written).toList());
    }
}
