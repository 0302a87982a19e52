package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** Equal sides around the origin; blue as manim's. */
public final class RegularPolygon extends VMobject<RegularPolygon> {

    /** On a circle of radius 1; with an odd number of sides a corner is on top, else one at the right, as manim's. */
    public RegularPolygon(int sides) {
        this(sides, 1, sides % 2 == 0 ? 0 : Math.PI / 2);
    }

    /**
     * @param sides 3 or more
     * @param startAngle where the first corner lies, in radians counter-clockwise from the right
     */
    public RegularPolygon(int sides, double radius, double startAngle) {
        super(
                Polygons.regular(Point.ORIGIN, sides, radius, startAngle),
                Color.TRANSPARENT,
                new Stroke(Color.BLUE, DEFAULT_STROKE_WIDTH));
    }
}
