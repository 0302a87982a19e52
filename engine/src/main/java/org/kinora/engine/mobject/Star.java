package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A star around the origin with a tip on top, blue as in manim.
 *
 * <pre>{@code
 * add(new Star(7, 1, 0.5).setFill(YELLOW, 1));
 * }</pre>
 */
public final class Star extends VMobject<Star> {

    /** Five tips on a circle of radius 1; opposite edges lie on one line, as in a pentagram. */
    public Star() {
        this(5, 1, Polygons.innerRadiusOfStar(5, 1, 2));
    }

    /**
     * @param tips 2 or more
     * @param outerRadius of the circle through the tips, in units
     * @param innerRadius of the circle through the inner corners, in units
     */
    public Star(int tips, double outerRadius, double innerRadius) {
        super(
                Polygons.star(Point.ORIGIN, tips, outerRadius, innerRadius, Math.PI / 2),
                Color.TRANSPARENT,
                new Stroke(Color.BLUE, DEFAULT_STROKE_WIDTH));
    }
}
