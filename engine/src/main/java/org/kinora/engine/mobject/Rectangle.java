package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;

/** A rectangle around the origin. It is drawn from its upper right corner counter-clockwise. */
public final class Rectangle extends VMobject<Rectangle> {

    /** Four units wide and two high, as manim's. */
    public Rectangle() {
        this(4, 2);
    }

    public Rectangle(double width, double height) {
        super(Polygons.rectangle(Point.ORIGIN, width, height));
    }
}
