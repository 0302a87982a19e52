package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;

/** A rectangle around the origin with round corners. */
public final class RoundedRectangle extends VMobject<RoundedRectangle> {

    /** With corners of manim's radius. */
    public RoundedRectangle(double width, double height) {
        this(width, height, 0.5);
    }

    /** @param cornerRadius made to fit where it is larger than half a side */
    public RoundedRectangle(double width, double height, double cornerRadius) {
        super(Polygons.roundedRectangle(Point.ORIGIN, width, height, cornerRadius));
    }
}
