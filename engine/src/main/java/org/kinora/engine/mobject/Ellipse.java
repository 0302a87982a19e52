package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;

/** An upright ellipse around the origin. */
public final class Ellipse extends VMobject<Ellipse> {

    public Ellipse(double width, double height) {
        super(Arcs.ellipse(Point.ORIGIN, width / 2, height / 2));
    }
}
