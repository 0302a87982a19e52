package org.kinora.narrator.pronunciation;

/** Which signs may stand around a word, and how the voice reads them: as pauses and as tunes. */
final class Punctuation {

    private static final String OPENING = "\"“„«‘'([{—–";
    private static final String CLOSING = ".,;:!?…\"”»’')]}—–";

    private Punctuation() {}

    static boolean opens(char sign) {
        return OPENING.indexOf(sign) >= 0;
    }

    static boolean closes(char sign) {
        return CLOSING.indexOf(sign) >= 0;
    }

    /** @param signs before a word */
    static String opening(String signs) {
        StringBuilder read = new StringBuilder();
        for (char sign : signs.toCharArray()) {
            read.append(
                    switch (sign) {
                        case '"', '“', '„', '«' -> "“";
                        case '(', '[', '{' -> "(";
                        case '—', '–' -> "—";
                        default -> "";
                    });
        }
        return read.toString();
    }

    /** @param signs after a word */
    static String closing(String signs) {
        StringBuilder read = new StringBuilder();
        for (char sign : signs.replace("...", "…").toCharArray()) {
            read.append(
                    switch (sign) {
                        case '"', '”', '»' -> "”";
                        case ')', ']', '}' -> ")";
                        case '—', '–' -> "—";
                        case '’', '\'' -> "";
                        default -> String.valueOf(sign);
                    });
        }
        return read.toString();
    }

    /** Whether these signs, as the voice reads them, end a sentence. */
    static boolean endsSentence(String after) {
        return after.chars().anyMatch(sign -> ".!?:".indexOf(sign) >= 0);
    }
}
