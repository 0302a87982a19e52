package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** A star around the origin with one tip on top; blue as manim's. */
public final class Star extends VMobject<Star> {

    /** Five tips on a circle of radius 1, and edges that lie in line by twos. */
    public Star() {
        this(5, 1, Polygons.innerRadiusOfStar(5, 1, 2));
    }

    /** @param tips 2 or more */
    public Star(int tips, double outerRadius, double innerRadius) {
        super(
                Polygons.star(Point.ORIGIN, tips, outerRadius, innerRadius, Math.PI / 2),
                Color.TRANSPARENT,
                new Stroke(Color.BLUE, DEFAULT_STROKE_WIDTH));
    }
}
