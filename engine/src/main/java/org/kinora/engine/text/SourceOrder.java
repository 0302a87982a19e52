package org.kinora.engine.text;

import java.util.List;

/** Looks up glyphs that are sorted by the characters they stand for. */
final class SourceOrder {

    private SourceOrder() {}

    /** The glyphs with at least one character in the range; an empty range if there are none. */
    static GlyphRange touching(List<PlacedGlyph> sorted, int sourceStart, int sourceEnd) {
        int start = 0;
        while (start < sorted.size() && sorted.get(start).sourceEnd() <= sourceStart) {
            start++;
        }
        int end = start;
        while (end < sorted.size() && sorted.get(end).sourceStart() < sourceEnd) {
            end++;
        }
        return new GlyphRange(start, end);
    }
}
