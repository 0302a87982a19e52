package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A regular polygon around the origin, blue as in manim.
 *
 * <pre>{@code
 * add(new RegularPolygon(6));
 * }</pre>
 */
public final class RegularPolygon extends VMobject<RegularPolygon> {

    /**
     * On a circle of radius 1; with an odd number of sides it has a corner on top, otherwise one at the right, as in
     * manim.
     */
    public RegularPolygon(int sides) {
        this(sides, 1, sides % 2 == 0 ? 0 : Math.PI / 2);
    }

    /**
     * @param sides 3 or more
     * @param radius of the circle through the corners, in units
     * @param startAngle where the first corner lies, in radians counter-clockwise from the right
     */
    public RegularPolygon(int sides, double radius, double startAngle) {
        super(
                Polygons.regular(Point.ORIGIN, sides, radius, startAngle),
                Color.TRANSPARENT,
                new Stroke(Color.BLUE, DEFAULT_STROKE_WIDTH));
    }
}
