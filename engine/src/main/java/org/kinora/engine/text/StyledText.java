package org.kinora.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The spans of a text joined into one string that knows the style at every index. */
final class StyledText {

    private final String text;
    private final int[] spanEnds;
    private final List<TextStyle> styles;

    /** @param spans at least one */
    StyledText(List<TextSpan> spans) {
        StringBuilder joined = new StringBuilder();
        spanEnds = new int[spans.size()];
        styles = new ArrayList<>(spanEnds.length);
        for (int i = 0; i < spanEnds.length; i++) {
            styles.add(spans.get(i).style());
            joined.append(spans.get(i).text());
            spanEnds[i] = joined.length();
        }
        text = joined.toString();
    }

    String text() {
        return text;
    }

    /** Whether every character is below the given one. */
    boolean isBelow(char limit) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= limit) {
                return false;
            }
        }
        return true;
    }

    /** The style of the character at that index; at the end of the text, the style that a further character would have. */
    TextStyle styleAt(int index) {
        int found = Arrays.binarySearch(spanEnds, index + 1);
        int span = found >= 0 ? firstOf(found) : -found - 1;
        return styles.get(Math.min(span, styles.size() - 1));
    }

    /** Empty spans end where the one before them ends; the character belongs to the first. */
    private int firstOf(int span) {
        int first = span;
        while (first > 0 && spanEnds[first - 1] == spanEnds[span]) {
            first--;
        }
        return first;
    }
}
