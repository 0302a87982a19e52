package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A blue dot with a white rim, a little larger than a {@link Dot}, that marks a place.
 *
 * <pre>{@code
 * AnnotationDot here = new AnnotationDot(axes.c2p(2, 4));
 * play(growFromCenter(here));
 * }</pre>
 */
public final class AnnotationDot extends VMobject<AnnotationDot> {

    /** In units; manim's. */
    public static final double DEFAULT_RADIUS = 1.3 * Dot.DEFAULT_RADIUS;

    private static final double RIM = 5;

    public AnnotationDot() {
        this(Point.ORIGIN);
    }

    public AnnotationDot(Point at) {
        this(at, DEFAULT_RADIUS);
    }

    /** @param radius in units */
    public AnnotationDot(Point at, double radius) {
        super(Arcs.circle(Point.ORIGIN, radius), Color.BLUE, new Stroke(Color.WHITE, RIM));
        shift(at);
    }
}
