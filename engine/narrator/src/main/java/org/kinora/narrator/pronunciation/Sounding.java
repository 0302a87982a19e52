package org.kinora.narrator.pronunciation;

import java.util.Optional;
import org.kinora.narrator.script.Word;

/**
 * One word as the voice reads it, with the punctuation around it, which it reads too.
 *
 * @param before opening punctuation, in the voice's alphabet
 * @param sounds phonemes; empty for punctuation that stands alone
 * @param weak the word in lower case, if its sounds depend on the words around it
 * @param after closing punctuation, in the voice's alphabet
 * @param ends whether a sentence may end here, by a full stop that belongs to no abbreviation or by another sign
 */
record Sounding(Word word, String before, String sounds, Optional<String> weak, String after, boolean ends) {

    Sounding sounding(String other) {
        return new Sounding(word, before, other, weak, after, ends);
    }

    boolean isWord() {
        return !sounds.isEmpty();
    }

    /** Whether a speaker may breathe behind it. */
    boolean endsPhrase() {
        return !after.isEmpty() || !isWord();
    }

    String phonemes() {
        return before + sounds + after;
    }
}
