package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** A circle around the origin; red as manim's. It is drawn from its rightmost point counter-clockwise. */
public final class Circle extends VMobject<Circle> {

    /** Of radius 1. */
    public Circle() {
        this(1);
    }

    public Circle(double radius) {
        super(Arcs.circle(Point.ORIGIN, radius), Color.TRANSPARENT, new Stroke(Color.RED, DEFAULT_STROKE_WIDTH));
    }

    /** Circles the other, with a gap to its corners. */
    public static Circle around(Mobject other, double gap) {
        return new Circle(Math.hypot(other.width(), other.height()) / 2 + gap).moveTo(other);
    }
}
