package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * An equilateral triangle whose corners are one unit from the origin, one of them on top; blue as in manim.
 *
 * <pre>{@code
 * add(new Triangle().rotate(PI));
 * }</pre>
 */
public final class Triangle extends VMobject<Triangle> {

    public Triangle() {
        super(
                Polygons.regular(Point.ORIGIN, 3, 1, Math.PI / 2),
                Color.TRANSPARENT,
                new Stroke(Color.BLUE, DEFAULT_STROKE_WIDTH));
    }
}
