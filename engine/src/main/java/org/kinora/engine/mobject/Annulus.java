package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A filled ring around the origin.
 *
 * <pre>{@code
 * add(new Annulus(0.5, 1));
 * }</pre>
 */
public final class Annulus extends VMobject<Annulus> {

    /**
     * @param innerRadius in units, 0 or more
     * @param outerRadius in units
     */
    public Annulus(double innerRadius, double outerRadius) {
        super(Arcs.annulus(Point.ORIGIN, innerRadius, outerRadius), Color.WHITE, Stroke.NONE);
    }
}
