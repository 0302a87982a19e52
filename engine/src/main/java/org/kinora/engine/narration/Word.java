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

    /** Letters, digits and what belongs to them; signs such as %, + and € are read aloud too. */
    private static boolean isSpoken(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR -> false;
            case Character.OTHER_PUNCTUATION -> character == '%' || character == '&' || character == '@';
            default -> true;
        };
    }

    /** The form in which words are compared: an author need not know which apostrophe a script has. */
    static String key(String word) {
        return bare(word).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
