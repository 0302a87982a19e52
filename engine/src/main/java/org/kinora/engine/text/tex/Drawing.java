package org.kinora.engine.text.tex;

import java.util.List;

/** A formula as JLaTeXMath drew it; measures in ems. */
record Drawing(List<DrawnPiece> pieces, double width, double ascent, double descent) {

    /** Whether both have the same glyphs in the same order, whatever their places and colours. */
    boolean hasTheGlyphsOf(Drawing other) {
        if (pieces.size() != other.pieces.size()) {
            return false;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).name().equals(other.pieces.get(i).name())) {
                return false;
            }
        }
        return true;
    }
}
