package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;

/**
 * A rectangle around the origin. It is drawn counter-clockwise from its upper right corner.
 *
 * <pre>{@code
 * add(new Rectangle(4, 1).setFill(BLUE, 0.5).toEdge(DOWN));
 * }</pre>
 */
public final class Rectangle extends VMobject<Rectangle> {

    /** Four units wide and two high, as in manim. */
    public Rectangle() {
        this(4, 2);
    }

    /**
     * @param width in units
     * @param height in units
     */
    public Rectangle(double width, double height) {
        super(Polygons.rectangle(Point.ORIGIN, width, height));
    }
}
