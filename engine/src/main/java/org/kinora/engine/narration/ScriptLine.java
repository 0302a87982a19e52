package org.kinora.engine.narration;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a script.
 *
 * @param id names it in scenes and files: letters, digits and . - _
 * @param title of the section that it begins; empty for none
 * @param text what is said, with single spaces between words and without directions or phonemes
 */
record ScriptLine(String id, String title, String text) {

    /** {@code [word](/phonemes/)}: how a speaker is told to say a word. */
    private static final Pattern SPOKEN_AS = Pattern.compile("\\[([^\\[\\]]*)]\\(/[^)]*?/\\)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    /** What a text says, without how it is to be said. */
    static String plain(String text) {
        return BLANKS.matcher(SPOKEN_AS.matcher(text).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }

    /** The words with their punctuation. */
    static List<String> written(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }
}
