package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.timeline.Given;

/**
 * A rectangle around the origin with rounded corners.
 *
 * <pre>{@code
 * add(new RoundedRectangle(3, 1, 0.2));
 * }</pre>
 */
public final class RoundedRectangle extends VMobject<RoundedRectangle> {

    /** With corners of radius 0.5, manim's default. */
    public RoundedRectangle(double width, double height) {
        this(width, height, 0.5);
    }

    /**
     * @param width in units
     * @param height in units
     * @param cornerRadius in units; reduced to fit if it is larger than half a side
     */
    public RoundedRectangle(double width, double height, double cornerRadius) {
        super(Polygons.roundedRectangle(
                Point.ORIGIN, width, height, Given.notNegative(cornerRadius, "The radius of a corner")));
    }
}
