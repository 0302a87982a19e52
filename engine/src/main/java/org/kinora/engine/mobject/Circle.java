package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/**
 * A circle around the origin, red as in manim. It is drawn counter-clockwise from its rightmost point.
 *
 * <pre>{@code
 * play(create(new Circle()));
 * play(fadeIn(new Circle(0.5).setFill(BLUE, 0.8).shift(2, 0)));
 * }</pre>
 */
public final class Circle extends VMobject<Circle> {

    private final double radius;

    /** Of radius 1. */
    public Circle() {
        this(1);
    }

    /** @param radius in units */
    public Circle(double radius) {
        super(Arcs.circle(Point.ORIGIN, radius), Color.TRANSPARENT, new Stroke(Color.RED, DEFAULT_STROKE_WIDTH));
        this.radius = radius;
    }

    /**
     * A circle around another mobject.
     *
     * @param gap between the circle and the other's corners, in units
     */
    public static Circle around(Mobject other, double gap) {
        return new Circle(Math.hypot(other.width(), other.height()) / 2 + gap).moveTo(other);
    }

    /**
     * The point at an angle, in scene units, wherever the circle is.
     *
     * @param angle in radians, counter-clockwise from where it begins: from the right, as long as it is not turned
     */
    public Point pointAtAngle(double angle) {
        return placement().apply(Point.polar(radius, angle));
    }

    /** As {@link #pointAtAngle(double)}, at a moment. */
    public Point pointAtAngle(double angle, Moment moment) {
        return placementAt(moment).apply(Point.polar(radius, angle));
    }
}
