package org.kinora.engine.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds where the lines of a text begin and end. */
final class LineBreaker {

    /** Tolerance for the rounding of summed advances, in units: far too little to be seen. */
    private static final double SLACK = 1e-6;

    /** A stretch of the text, without the characters that separate it from the next. */
    record Stretch(int start, int end) {}

    private LineBreaker() {}

    /** The pieces between line breaks that the text itself contains: LF, CR, CR LF, NEL and Unicode's two separators. */
    static List<Stretch> paragraphs(String text) {
        List<Stretch> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                paragraphs.add(new Stretch(start, i));
                if (text.startsWith("\r\n", i)) {
                    i++;
                }
                start = i + 1;
            }
        }
        paragraphs.add(new Stretch(start, text.length()));
        return paragraphs;
    }

    private static boolean isBreak(char character) {
        return switch (character) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /**
     * Fills lines greedily, breaking only where Unicode's line breaking rules allow.
     *
     * @param penAt where the pen is before each character of the paragraph, and after the last; in units
     */
    static List<Stretch> wrapped(String text, Stretch paragraph, double[] penAt, double width) {
        List<Stretch> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text.substring(paragraph.start, paragraph.end));
        int lineStart = 0;
        int fits = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int inkEnd = withoutSpaces(text, paragraph.start, next);
            if (penAt[Math.max(inkEnd, lineStart)] - penAt[lineStart] > width + SLACK && fits > lineStart) {
                lines.add(line(text, paragraph, lineStart, fits));
                lineStart = fits;
            }
            fits = next;
        }
        lines.add(new Stretch(paragraph.start + lineStart, paragraph.end));
        return lines;
    }

    /** The number of spaces between words of a line, which a justified line widens. */
    static int blanks(String text, Stretch line) {
        int blanks = 0;
        for (int i = line.start; i < line.end; i++) {
            blanks += isBlank(text.charAt(i)) ? 1 : 0;
        }
        return blanks;
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\u00A0';
    }

    private static Stretch line(String text, Stretch paragraph, int start, int end) {
        return new Stretch(
                paragraph.start + start, paragraph.start + Math.max(start, withoutSpaces(text, paragraph.start, end)));
    }

    private static int withoutSpaces(String text, int offset, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(offset + at - 1))) {
            at--;
        }
        return at;
    }
}
