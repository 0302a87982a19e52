package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;

/**
 * Two lines of the same length that meet at a right angle: the mark of a right angle whose corner is the origin.
 *
 * <pre>{@code
 * add(new Elbow(0.3).shift(corner));
 * }</pre>
 */
public final class Elbow extends VMobject<Elbow> {

    /** Manim's. */
    public static final double DEFAULT_WIDTH = 0.2;

    public Elbow() {
        this(DEFAULT_WIDTH);
    }

    /** @param width of a side, in units */
    public Elbow(double width) {
        this(width, 0);
    }

    /** @param angle how far it is turned from marking the angle between right and up, in radians */
    public Elbow(double width, double angle) {
        super(Path.polyline(new Point(0, width), new Point(width, width), new Point(width, 0))
                .transformed(Affine.rotation(angle, Point.ORIGIN)));
    }
}
