package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/**
 * An arrow from the origin to a point, without gaps.
 *
 * <pre>{@code
 * play(growArrow(new Vector(new Point(2, 1))));
 * }</pre>
 */
public final class Vector extends Arrow {

    /** @param to where the tip points to, in scene units */
    public Vector(Point to) {
        super(straight(Point.ORIGIN, to, false));
    }
}
