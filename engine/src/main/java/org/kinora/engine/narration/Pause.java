package org.kinora.engine.narration;

import java.util.Locale;
import java.util.Set;

/** What a speaker makes of the punctuation behind a word. */
enum Pause {
    NONE,
    /** Between the parts of a sentence. */
    CLAUSE,
    SENTENCE;

    /** Their full stop ends no sentence. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "no.", "vs.", "e.g.", "i.e.", "cf.", "approx.", "fig.");

    private static final String CLOSING = "\"'\u2019\u201d\u00bb)]";

    /** @param written a word as it is written, with its punctuation */
    static Pause after(String written) {
        int end = written.length();
        while (end > 0 && CLOSING.indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return NONE;
        }
        return switch (written.charAt(end - 1)) {
            case '.' -> ABBREVIATIONS.contains(written.substring(0, end).toLowerCase(Locale.ROOT)) ? NONE : SENTENCE;
            case '!', '?', '\u2026' -> SENTENCE;
            case ',', ';', ':', '\u2013', '\u2014' -> CLAUSE;
            case '-' -> end == 1 ? CLAUSE : NONE;
            default -> NONE;
        };
    }
}
