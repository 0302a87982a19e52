package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Property;

/**
 * An arc from one point to another.
 *
 * <pre>{@code
 * add(new ArcBetweenPoints(LEFT, RIGHT, 60 * DEGREES));
 * }</pre>
 */
public final class ArcBetweenPoints extends VMobject<ArcBetweenPoints> implements Tipped<ArcBetweenPoints> {

    private final Property<Tips> tips = property("tips", Tips.NONE, Tips::between);

    /** Turns left by a quarter turn, as manim's does. */
    public ArcBetweenPoints(Point start, Point end) {
        this(start, end, Math.PI / 2);
    }

    /** @param angle how far it turns on its way, in radians, to the left when positive; less than a full turn */
    public ArcBetweenPoints(Point start, Point end, double angle) {
        super(Arcs.between(start, end, angle));
    }

    @Override
    public Property<Tips> tips() {
        return tips;
    }
}
