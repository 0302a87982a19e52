package org.kinora.engine.text;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into runs that HarfBuzz can shape, letter by letter together with the marks that belong to each. */
final class Itemizer {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final FontShelf shelf;
    private final StyledText styled;
    private final String text;

    Itemizer(FontShelf shelf, StyledText styled) {
        this.shelf = shelf;
        this.styled = styled;
        this.text = styled.text();
    }

    /** @param directions of exactly the stretch from {@code start} to {@code end}, or null where all runs left to right */
    List<TextRun> runs(int start, int end, Bidi directions) {
        List<TextRun> runs = new ArrayList<>();
        TextRun current = null;
        UnicodeScript currentScript = UnicodeScript.COMMON;
        for (int at = start; at < end; ) {
            int next = endOfCluster(at, end);
            TextStyle style = styled.styleAt(at);
            OpenedFont font = shelf.fontFor(style.face(), text.subSequence(at, next));
            byte level = directions == null ? 0 : (byte) directions.getLevelAt(at - start);
            UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
            boolean sameScript = isShared(script) || isShared(currentScript) || script == currentScript;
            if (current != null
                    && sameScript
                    && font == current.font()
                    && level == current.level()
                    && style.equals(current.style())) {
                current = new TextRun(current.start(), next, font, style, level);
                currentScript = isShared(currentScript) ? script : currentScript;
            } else {
                if (current != null) {
                    runs.add(current);
                }
                current = new TextRun(at, next, font, style, level);
                currentScript = script;
            }
            at = next;
        }
        if (current != null) {
            runs.add(current);
        }
        return runs;
    }

    /** Spaces, digits, punctuation and marks go with the script around them. */
    private static boolean isShared(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN;
    }

    private int endOfCluster(int start, int limit) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < limit) {
            int character = text.codePointAt(at);
            boolean joined =
                    text.codePointBefore(at) == ZERO_WIDTH_JOINER && Character.isSupplementaryCodePoint(character);
            if (!isMark(character) && character != ZERO_WIDTH_JOINER && !joined) {
                break;
            }
            at += Character.charCount(character);
        }
        return Math.min(at, limit);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
