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

    static Rim of(Mobject mobject, Moment moment) {
        Bounds around = mobject.boundsAt(moment);
        return new Rim(around, isRound(mobject, around, moment));
    }

    /** What stands on a disc and does not reach beyond it is round as well. */
    private static boolean isRound(Mobject mobject, Bounds around, Moment moment) {
        if (mobject instanceof Composite<?> several && several.size() > 0) {
            Mobject hindmost = several.get(0);
            return hindmost.boundsAt(moment).equals(around) && isRound(hindmost, around, moment);
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
