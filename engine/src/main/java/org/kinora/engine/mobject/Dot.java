package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A small filled disc.
 *
 * <pre>{@code
 * Dot dot = new Dot(new Point(1, 2)).setColor(YELLOW);
 * }</pre>
 */
public final class Dot extends VMobject<Dot> {

    /** In units; manim's. */
    public static final double DEFAULT_RADIUS = 0.08;

    /** At the origin. */
    public Dot() {
        this(Point.ORIGIN);
    }

    /** At a point in scene units. */
    public Dot(Point at) {
        this(at, DEFAULT_RADIUS);
    }

    /** @param radius in units */
    public Dot(Point at, double radius) {
        super(Arcs.circle(Point.ORIGIN, radius), Color.WHITE, Stroke.NONE);
        moveTo(at);
    }
}
