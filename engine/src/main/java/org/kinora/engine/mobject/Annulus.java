package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** A filled ring around the origin. */
public final class Annulus extends VMobject<Annulus> {

    public Annulus(double innerRadius, double outerRadius) {
        super(Arcs.annulus(Point.ORIGIN, innerRadius, outerRadius), Color.WHITE, Stroke.NONE);
    }
}
