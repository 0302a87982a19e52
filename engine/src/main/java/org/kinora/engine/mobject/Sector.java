package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** A filled piece of a pie around the origin, or of a ring. */
public final class Sector extends VMobject<Sector> {

    /**
     * @param startAngle in radians, counter-clockwise from the right
     * @param angle how far it turns
     */
    public Sector(double radius, double startAngle, double angle) {
        this(0, radius, startAngle, angle);
    }

    public Sector(double innerRadius, double outerRadius, double startAngle, double angle) {
        super(Arcs.sector(Point.ORIGIN, innerRadius, outerRadius, startAngle, angle), Color.WHITE, Stroke.NONE);
    }
}
