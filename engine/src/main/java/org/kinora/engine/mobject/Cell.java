package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;

/**
 * How much room an entry takes in a grid around the point at which its column and its row meet.
 *
 * @param anchor the point that lies on the column's line and the row's baseline, in scene units
 * @param left how far the entry reaches to the left of it
 * @param ascent how far it reaches above it
 */
record Cell(Point anchor, double left, double right, double ascent, double descent) {

    /**
     * Centred on its column. Letters stand on the row's baseline; anything else is centred on its axis, where a
     * formula's fraction bars lie: a quarter of an em above.
     */
    static Cell centered(Mobject entry, double em) {
        Bounds bounds = entry.bounds();
        double baseline = entry instanceof Lettering letters
                ? letters.baseline().y()
                : bounds.center().y() - em / 4;
        Point anchor = new Point(bounds.center().x(), baseline);
        return new Cell(
                anchor, bounds.width() / 2, bounds.width() / 2, bounds.top() - baseline, baseline - bounds.bottom());
    }

    /** As {@link #centered}, with its left side, its middle or its right side on the column's line. */
    static Cell aligned(Mobject entry, double em, Point side) {
        Cell centered = centered(entry, em);
        double shift = Math.signum(side.x()) * centered.left;
        Point anchor = centered.anchor.plus(new Point(shift, 0));
        return new Cell(anchor, centered.left + shift, centered.right - shift, centered.ascent, centered.descent);
    }
}
