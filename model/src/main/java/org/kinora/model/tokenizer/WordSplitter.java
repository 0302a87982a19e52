package org.kinora.model.tokenizer;

/**
 * Cuts a text where GPT-2 does before it merges bytes, so that no token crosses from one word into the next. By hand,
 * character for character, this is
 *
 * <pre>'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+</pre>
 *
 * of OpenAI's encoder.py, with Unicode's meaning of white space.
 */
final class WordSplitter {

    private enum Kind {
        LETTER,
        NUMBER,
        SPACE,
        OTHER,
        END
    }

    private final String text;
    private final int end;

    /** @param end where the text stops, exclusive */
    WordSplitter(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The end of the word that begins at {@code start}. */
    int wordEnd(int start) {
        int contraction = contractionEnd(start);
        if (contraction > start) {
            return contraction;
        }
        Kind first = kindAt(start);
        if (text.charAt(start) == ' ') {
            Kind second = kindAt(start + 1);
            if (second != Kind.SPACE && second != Kind.END) {
                return runEnd(start + 1, second);
            }
        }
        int runEnd = runEnd(start, first);
        if (first != Kind.SPACE || runEnd == end) {
            return runEnd;
        }
        int lastSpace = text.offsetByCodePoints(runEnd, -1); // is left for the word that follows
        return lastSpace > start ? lastSpace : runEnd;
    }

    private int contractionEnd(int start) {
        if (text.charAt(start) != '\'' || start + 1 >= end) {
            return start;
        }
        char first = text.charAt(start + 1);
        if (first == 's' || first == 't' || first == 'm' || first == 'd') {
            return start + 2;
        }
        char second = start + 2 < end ? text.charAt(start + 2) : ' ';
        boolean pair = second == 'e' && (first == 'r' || first == 'v') || second == 'l' && first == 'l';
        return pair ? start + 3 : start;
    }

    private int runEnd(int start, Kind kind) {
        int position = start;
        while (kindAt(position) == kind) {
            position += Character.charCount(codePointAt(position));
        }
        return position;
    }

    private Kind kindAt(int position) {
        if (position >= end) {
            return Kind.END;
        }
        int codePoint = codePointAt(position);
        if (Character.isLetter(codePoint)) {
            return Kind.LETTER;
        }
        if (isWhiteSpace(codePoint)) {
            return Kind.SPACE;
        }
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> Kind.NUMBER;
            default -> Kind.OTHER;
        };
    }

    private int codePointAt(int position) {
        int codePoint = text.codePointAt(position);
        return position + Character.charCount(codePoint) > end ? text.charAt(position) : codePoint;
    }

    /** Unicode's White_Space; Java's own tests leave out the no-break spaces and add separators. */
    private static boolean isWhiteSpace(int codePoint) {
        return codePoint == ' '
                || codePoint >= '\t' && codePoint <= '\r'
                || codePoint == 0x85
                || codePoint >= 0xa0 && Character.isSpaceChar(codePoint);
    }
}
