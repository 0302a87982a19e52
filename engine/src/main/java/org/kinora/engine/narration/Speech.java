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
 * @param credit whom the recording says to thank for it, in a few words; empty if it does not say
 */
record Speech(List<Word> words, double seconds, Optional<AudioClip> sound, Optional<String> credit) {

    Speech {
        words = List.copyOf(words);
    }

    /** Of which nothing is known but what is heard. */
    Speech(List<Word> words, double seconds, Optional<AudioClip> sound) {
        this(words, seconds, sound, Optional.empty());
    }

    /** Whether these are the words of a line, whatever their punctuation. */
    boolean says(ScriptLine line) {
        return keys(words.stream().map(Word::written).toList()).equals(keys(ScriptLine.written(line.text())));
    }

    private static List<String> keys(List<String> written) {
        return written.stream().map(Word::key).filter(key -> !key.isEmpty()).toList();
    }

    /** The text that is said. */
    String text() {
        return String.join(" ", words.stream().map(Word::written).toList());
    }
}
