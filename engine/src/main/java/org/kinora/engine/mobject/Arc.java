package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;

/** A piece of a circle's line. */
public final class Arc extends VMobject<Arc> {

    /**
     * A piece of a circle around the origin.
     *
     * @param startAngle in radians, counter-clockwise from the right
     * @param angle how far it turns; negative is clockwise
     */
    public Arc(double radius, double startAngle, double angle) {
        this(Point.ORIGIN, radius, startAngle, angle);
    }

    public Arc(Point center, double radius, double startAngle, double angle) {
        super(Arcs.arc(center, radius, startAngle, angle));
    }
}
