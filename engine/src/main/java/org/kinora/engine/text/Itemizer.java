package org.kinora.engine.text;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into runs that HarfBuzz can shape, letter by letter together with the marks that belong to each. */
final class Itemizer {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** Where Unicode's combining marks begin; characters before are Latin or go with any script. */
    private static final char END_OF_LATIN = 0x300;

    private final OpenFonts fonts;
    private final StyledText styled;
    private final String text;
    private final boolean latin;

    Itemizer(OpenFonts fonts, StyledText styled) {
        this.fonts = fonts;
        this.styled = styled;
        this.text = styled.text();
        this.latin = styled.isBelow(END_OF_LATIN);
    }

    /**
     * @param directions of exactly the stretch from {@code start} to {@code end}, or null if everything runs from left
     *     to right
     */
    List<TextRun> runs(int start, int end, Bidi directions) {
        List<TextRun> runs = new ArrayList<>();
        TextRun current = null;
        int scriptCharacter = ' ';
        for (int at = start; at < end; ) {
            int next = endOfCluster(at, end);
            int character = text.codePointAt(at);
            TextStyle style = styled.styleAt(at);
            Font font = fonts.fontFor(style.face(), text.substring(at, next));
            byte level = directions == null ? 0 : (byte) directions.getLevelAt(at - start);
            boolean continues = current != null
                    && font == current.font()
                    && level == current.level()
                    && (style == current.style() || style.equals(current.style()))
                    && goTogether(scriptCharacter, character);
            if (continues) {
                current = new TextRun(current.start(), next, font, style, level);
                scriptCharacter = isShared(scriptCharacter) ? character : scriptCharacter;
            } else {
                if (current != null) {
                    runs.add(current);
                }
                current = new TextRun(at, next, font, style, level);
                scriptCharacter = character;
            }
            at = next;
        }
        if (current != null) {
            runs.add(current);
        }
        return runs;
    }

    private boolean goTogether(int one, int other) {
        return latin || isShared(one) || isShared(other) || UnicodeScript.of(one) == UnicodeScript.of(other);
    }

    /** Spaces, digits, punctuation and marks take the script of their neighbours. */
    private boolean isShared(int character) {
        if (latin) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(character);
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

    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
