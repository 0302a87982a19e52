package org.kinora.engine.text.tex;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;

/**
 * One glyph or rule that JLaTeXMath drew.
 *
 * @param name equal for equal glyphs, whatever their colours
 * @param outline in ems, y up
 * @param placement to ems of the formula, y up
 * @param color as 0xRRGGBB, or {@link #NO_COLOR} if the formula asks for none
 */
record DrawnPiece(String name, Path outline, Affine placement, double advance, int color) {

    static final int NO_COLOR = -1;

    Bounds bounds() {
        return outline.bounds(placement);
    }
}
