package org.kinora.engine.text;

import java.util.List;

/** Neighbouring glyphs of a layout, from index {@code start} up to but not including {@code end}. */
public record GlyphRange(int start, int end) {

    public GlyphRange {
        if (start < 0 || start > end) {
            throw new IllegalArgumentException("A range needs 0 ≤ start ≤ end, not " + start + ", " + end);
        }
    }

    public int size() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int glyph) {
        return glyph >= start && glyph < end;
    }

    /** This range of a list that has one element for each glyph. */
    public <T> List<T> of(List<T> perGlyph) {
        return perGlyph.subList(start, end);
    }
}
