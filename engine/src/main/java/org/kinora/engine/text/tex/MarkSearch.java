package org.kinora.engine.text.tex;

import java.util.BitSet;
import java.util.function.Function;

/**
 * Finds out which part of a formula draws which glyph. A part whose colour changes which glyphs the typesetter draws
 * gets no mark, and its glyphs are attributed to the part around it. For one formula.
 */
final class MarkSearch {

    private final MarkedTex tex;
    private final Drawing plain;
    private final Function<String, Drawing> draw;
    private final BitSet enabled = new BitSet();
    private Drawing colored;

    /** @param draw draws TeX; it may throw if a colour is in a place that allows none */
    MarkSearch(MarkedTex tex, Drawing plain, Function<String, Drawing> draw) {
        this.tex = tex;
        this.plain = plain;
        this.draw = draw;
        this.colored = plain;
    }

    /**
     * Tries all marks at once, then each half of any set that fails: a formula without troublesome parts is drawn only
     * once.
     */
    void enableAllThatLeaveTheGlyphsAlone() {
        enable(0, tex.marks().size());
    }

    private void enable(int first, int end) {
        if (first == end) {
            return;
        }
        enabled.set(first, end);
        if (leavesTheGlyphsAlone()) {
            return;
        }
        enabled.clear(first, end);
        if (end - first > 1) {
            int middle = (first + end) / 2;
            enable(first, middle);
            enable(middle, end);
        }
    }

    private boolean leavesTheGlyphsAlone() {
        try {
            Drawing drawing = draw.apply(tex.colored(enabled));
            if (drawing.hasTheGlyphsOf(plain)) {
                colored = drawing;
                return true;
            }
            return false;
        } catch (RuntimeException e) {
            // JLaTeXMath refuses a colour here, which means the same as other glyphs
            return false;
        }
    }

    /** Where in the text the part begins that draws the piece. */
    int start(int piece) {
        int mark = markOf(piece);
        return mark < 0 ? 0 : tex.marks().get(mark).start();
    }

    /** Where it ends. */
    int end(int piece) {
        int mark = markOf(piece);
        return mark < 0 ? tex.tex().text().length() : tex.marks().get(mark).endGiven(enabled);
    }

    /** The mark whose colour the piece has, or −1; colours that the formula itself asks for are no marks. */
    private int markOf(int piece) {
        int mark = TexNode.markOf(colored.pieces().get(piece).color());
        return mark < tex.marks().size() && (mark < 0 || enabled.get(mark)) ? mark : -1;
    }
}
