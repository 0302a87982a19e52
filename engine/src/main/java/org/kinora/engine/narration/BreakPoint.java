package org.kinora.engine.narration;

import java.util.Set;

/** How well a text may be parted between two words: at the end of a sentence best, behind an article worst. */
final class BreakPoint {

    /** They belong to the word behind them. */
    private static final Set<String> LEADING = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "into", "than", "and",
            "or", "but", "is", "are", "was", "were", "be", "its", "it's", "his", "her", "their", "our", "my", "your",
            "this", "that", "these", "those", "no", "not", "very", "each", "every", "so", "which", "who", "when", "if",
            "because", "i", "you", "he", "she", "it", "we", "they");

    /** They begin a phrase. */
    private static final Set<String> OPENING = Set.of(
            "and",
            "or",
            "but",
            "because",
            "so",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "when",
            "where",
            "while",
            "if",
            "until",
            "though",
            "although",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "as",
            "into",
            "than",
            "like",
            "about",
            "before",
            "after",
            "over",
            "under",
            "between",
            "through");

    private BreakPoint() {}

    /** 0 at the end of a sentence, up to 12 where a phrase is torn apart. */
    static double cost(String before, String behind) {
        switch (Pause.after(before)) {
            case SENTENCE:
                return 0;
            case CLAUSE:
                return 2;
            default:
        }
        double cost = OPENING.contains(Word.key(behind)) ? 4 : 7;
        return LEADING.contains(Word.key(before)) ? cost + 5 : cost;
    }
}
