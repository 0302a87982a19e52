package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;

/**
 * A square around the origin.
 *
 * <pre>{@code
 * play(transform(new Square(), new Circle()));
 * }</pre>
 */
public final class Square extends VMobject<Square> {

    /** With sides of two units, as in manim. */
    public Square() {
        this(2);
    }

    /** @param side in units */
    public Square(double side) {
        super(Polygons.rectangle(Point.ORIGIN, side, side));
    }
}
