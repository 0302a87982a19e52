package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A stretch of a circle's circumference.
 *
 * <pre>{@code
 * play(create(new Arc(2, 0, 90 * DEGREES)));
 * }</pre>
 */
public final class Arc extends VMobject<Arc> implements Tipped<Arc> {

    private final Property<Tips> tips = property("tips", Tips.NONE, Tips::between);
    private final Point center;

    /**
     * A stretch of a circle around the origin.
     *
     * @param radius in units
     * @param startAngle in radians, counter-clockwise from the right
     * @param angle how far it turns, in radians; negative is clockwise
     */
    public Arc(double radius, double startAngle, double angle) {
        this(Point.ORIGIN, radius, startAngle, angle);
    }

    /** As {@link #Arc(double, double, double)}, around another centre. */
    public Arc(Point center, double radius, double startAngle, double angle) {
        super(Arcs.arc(center, radius, startAngle, angle));
        this.center = center;
    }

    /** The centre of its circle, in scene units. */
    public Point arcCenter() {
        return placement().apply(center);
    }

    /** The centre of its circle at a moment. */
    public Point arcCenterAt(Moment moment) {
        return placementAt(moment).apply(center);
    }

    /** Shifts it so that the centre of its circle lies at a point of the scene. */
    public Arc moveArcCenterTo(Point point) {
        return shift(point.minus(arcCenter()));
    }

    @Override
    public Property<Tips> tips() {
        return tips;
    }
}
