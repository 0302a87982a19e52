package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A circle around the origin, red as in manim. It is drawn counter-clockwise from its rightmost point.
 *
 * <pre>{@code
 * play(create(new Circle()));
 * play(fadeIn(new Circle(0.5).setFill(BLUE, 0.8).shift(2, 0)));
 * }</pre>
 */
public final class Circle extends VMobject<Circle> {

    /** Of radius 1. */
    public Circle() {
        this(1);
    }

    /** @param radius in units */
    public Circle(double radius) {
        super(Arcs.circle(Point.ORIGIN, radius), Color.TRANSPARENT, new Stroke(Color.RED, DEFAULT_STROKE_WIDTH));
    }

    /**
     * A circle around another mobject.
     *
     * @param gap between the circle and the other's corners, in units
     */
    public static Circle around(Mobject other, double gap) {
        return new Circle(Math.hypot(other.width(), other.height()) / 2 + gap).moveTo(other);
    }
}
