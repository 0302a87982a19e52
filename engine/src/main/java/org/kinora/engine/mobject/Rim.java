package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/**
 * Where a line to a mobject ends: at the ellipse that a round one is, and at the rectangle around any other.
 *
 * @param around the rectangle, in scene units
 */
record Rim(Bounds around, boolean isRound) {

    /** @param unattached whether it is seen where it would be if it followed nothing */
    static Rim of(Mobject mobject, Moment moment, boolean unattached) {
        Bounds around = bounds(mobject, moment, unattached);
        return new Rim(around, isRound(mobject, around, moment, unattached));
    }

    private static Bounds bounds(Mobject mobject, Moment moment, boolean unattached) {
        if (!unattached) {
            return mobject.boundsAt(moment);
        }
        return Bounds.around(mobject.shapesAt(moment).stream()
                        .flatMap(shape -> ((VMobject<?>) shape).unattachedBoundsAt(moment).stream()))
                .orElseGet(() -> mobject.boundsAt(moment));
    }

    /** What stands on a disc and does not reach beyond it is round as well. */
    private static boolean isRound(Mobject mobject, Bounds around, Moment moment, boolean unattached) {
        if (mobject instanceof Composite<?> several) {
            var parts = several.partsAt(moment);
            return !parts.isEmpty()
                    && bounds(parts.get(0), moment, unattached).equals(around)
                    && isRound(parts.get(0), around, moment, unattached);
        }
        return mobject instanceof Dot || mobject instanceof Circle || mobject instanceof Ellipse;
    }

    Point center() {
        return around.center();
    }

    /** The place on the rim in the direction of a point; the centre if the point lies inside. */
    Point toward(Point target) {
        if (!isRound || around.width() == 0 || around.height() == 0) {
            return around.rimToward(target);
        }
        Point way = target.minus(center());
        double x = way.x() / (around.width() / 2);
        double y = way.y() / (around.height() / 2);
        double share = 1 / Math.sqrt(x * x + y * y);
        return share >= 1 ? center() : center().plus(way.times(share));
    }
}
