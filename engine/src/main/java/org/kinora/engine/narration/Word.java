package org.kinora.engine.narration;

import java.util.Locale;

/**
 * A word of a line, and when it is said.
 *
 * @param text without the punctuation around it; empty if there is nothing else, as in a dash that stands alone
 * @param written as captions show it, such as {@code "Hello,"}
 * @param from when it begins, in seconds after the line does
 * @param to when it ends, likewise; not before {@code from}
 */
public record Word(String text, String written, double from, double to) {

    /** Signs that are said as a word. */
    private static final String SPOKEN_SIGNS = "%&+\u00d7=\u00b0";

    /** The written word without the punctuation around it. */
    static String bare(String written) {
        int first = 0;
        int end = written.length();
        while (first < end && !isSpoken(written.codePointAt(first))) {
            first += Character.charCount(written.codePointAt(first));
        }
        while (end > first && !isSpoken(written.codePointBefore(end))) {
            end -= Character.charCount(written.codePointBefore(end));
        }
        return written.substring(first, end);
    }

    private static boolean isSpoken(int character) {
        return Character.isLetterOrDigit(character) || SPOKEN_SIGNS.indexOf(character) >= 0;
    }

    /** The form in which words are compared: an author need not know which apostrophe a script has. */
    static String key(String word) {
        return bare(word).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
