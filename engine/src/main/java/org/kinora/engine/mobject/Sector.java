package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A filled slice of a disc or of a ring around the origin.
 *
 * <pre>{@code
 * add(new Sector(1, 90 * DEGREES, -120 * DEGREES));
 * }</pre>
 */
public final class Sector extends VMobject<Sector> {

    /**
     * @param radius in units
     * @param startAngle in radians, counter-clockwise from the right
     * @param angle how far it turns, in radians; negative is clockwise
     */
    public Sector(double radius, double startAngle, double angle) {
        this(0, radius, startAngle, angle);
    }

    /** A slice of a ring; with an inner radius of 0, of a disc. Radii are in units, angles in radians. */
    public Sector(double innerRadius, double outerRadius, double startAngle, double angle) {
        super(Arcs.sector(Point.ORIGIN, innerRadius, outerRadius, startAngle, angle), Color.WHITE, Stroke.NONE);
    }
}
