package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/** An arrow from the origin to a point. */
public final class Vector extends Arrow {

    public Vector(Point to) {
        super(straight(Point.ORIGIN, to, false));
    }
}
