package org.kinora.engine.narration;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A line of a script.
 *
 * @param id names it in scenes and files: letters, digits and . - _
 * @param title of the section that it begins; empty for none
 * @param text what is said, with single spaces between words and without directions or phonemes
 * @param names of values in braces that the text or title has, each with the row of the script in which it stands first
 */
record ScriptLine(String id, String title, String text, Map<String, Integer> names) {

    /** {@code [word](/phonemes/)}: how a speaker is told to say a word. */
    private static final Pattern SPOKEN_AS = Pattern.compile("\\[([^\\[\\]]*)]\\(/[^)]*?/\\)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    /** What a text says, without how it is to be said. */
    static String plain(String text) {
        return BLANKS.matcher(SPOKEN_AS.matcher(text).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }

    /** Whether the words depend on values that are not the script's own. */
    boolean hasValues() {
        return !names.isEmpty();
    }

    /**
     * This line with words in place of names.
     *
     * @param file the script, for the message
     * @throws IllegalArgumentException if a name has no words
     */
    ScriptLine filled(ScriptValues values, String file) {
        names.forEach((name, row) -> {
            try {
                values.require(name);
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException(file + ":" + row + ": " + unknown.getMessage(), unknown);
            }
        });
        return new ScriptLine(id, values.fill(title), plain(values.fill(text)), names);
    }

    /** The words with their punctuation. */
    static List<String> written(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }
}
