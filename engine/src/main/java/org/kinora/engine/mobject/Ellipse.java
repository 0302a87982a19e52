package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * An upright ellipse around the origin, red as in manim.
 *
 * <pre>{@code
 * add(new Ellipse(4, 2));
 * }</pre>
 */
public final class Ellipse extends VMobject<Ellipse> {

    /**
     * @param width in units
     * @param height in units
     */
    public Ellipse(double width, double height) {
        super(
                Arcs.ellipse(Point.ORIGIN, width / 2, height / 2),
                Color.TRANSPARENT,
                new Stroke(Color.RED, DEFAULT_STROKE_WIDTH));
    }
}
