package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;

/** A square around the origin. */
public final class Square extends VMobject<Square> {

    /** With sides of two units, as manim's. */
    public Square() {
        this(2);
    }

    public Square(double side) {
        super(Polygons.rectangle(Point.ORIGIN, side, side));
    }
}
