package org.kinora.engine.text.tex;

import java.util.BitSet;
import java.util.List;

/**
 * The characters of a formula that a mark covers.
 *
 * @param start of the base that draws in the mark's colour
 * @param end after that base
 * @param wholeEnd after the scripts of the base, which are drawn within its mark but have marks of their own
 * @param scripts these marks
 */
record TexMark(int start, int end, int wholeEnd, List<Integer> scripts) {

    /** Glyphs in this mark's colour belong to the base alone only if every script has a colour of its own. */
    int endGiven(BitSet enabled) {
        return scripts.stream().allMatch(enabled::get) ? end : wholeEnd;
    }
}
