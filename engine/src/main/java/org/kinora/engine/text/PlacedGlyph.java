package org.kinora.engine.text;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;

/**
 * One drawn glyph of a layout, and the characters it represents.
 *
 * @param outline the shape in ems, with its origin on the baseline; the same object wherever a typesetter places this
 *     glyph of this font, so that results for it can be cached
 * @param placement from the outline's ems to the layout's scene units
 * @param sourceStart index of the first UTF-16 unit that this glyph represents; a ligature represents several
 *     characters, an accent drawn by a glyph of its own the same ones as its letter
 * @param sourceEnd index after the last one
 * @param text these characters
 * @param advance how far the pen moves on, in scene units
 */
public record PlacedGlyph(Path outline, Affine placement, int sourceStart, int sourceEnd, String text, double advance) {

    /** Where the glyph's origin lies on the baseline, in scene units. */
    public Point origin() {
        return new Point(placement.dx(), placement.dy());
    }

    /** The outline in its place, in scene units; computed by every call. */
    public Path path() {
        return outline.transformed(placement);
    }
}
