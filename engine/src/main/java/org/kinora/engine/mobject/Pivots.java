package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Recording;

/**
 * Finds the points about which shapes turn and grow: shapes that undergo the same motion turn about their common
 * centre.
 */
final class Pivots {

    private static final double ROUNDING = 1e-6;

    private static final class Troop {
        private final Affine motion;
        private Bounds bounds;

        Troop(Affine motion, Bounds bounds) {
            this.motion = motion;
            this.bounds = bounds;
        }
    }

    private final List<Troop> troops = new ArrayList<>();

    /** Notes that a shape will move from one placement to another. */
    void add(Shape shape, Affine from, Affine to) {
        Affine motion = motion(from, to);
        if (motion == null) {
            return;
        }
        Bounds bounds = bounds(shape, from);
        Troop troop = troopOf(motion);
        if (troop == null) {
            troops.add(new Troop(motion, bounds));
        } else {
            troop.bounds = troop.bounds.union(bounds);
        }
    }

    /** The pivot of a motion that was noted. */
    Point of(Affine from, Affine to) {
        Affine motion = motion(from, to);
        Troop troop = motion == null ? null : troopOf(motion);
        return troop == null ? from.apply(Point.ORIGIN) : troop.bounds.center();
    }

    private Troop troopOf(Affine motion) {
        for (Troop troop : troops) {
            if (isSame(troop.motion, motion)) {
                return troop;
            }
        }
        return null;
    }

    /** Null if a shape is squeezed flat, which leaves its motion undetermined. Shifts need no pivot. */
    private static Affine motion(Affine from, Affine to) {
        if (from.determinant() == 0) {
            return null;
        }
        Affine motion = from.inverse().then(to);
        return Placement.isShift(motion) ? null : motion;
    }

    private static boolean isSame(Affine a, Affine b) {
        return Math.abs(a.xx() - b.xx()) < ROUNDING
                && Math.abs(a.yx() - b.yx()) < ROUNDING
                && Math.abs(a.xy() - b.xy()) < ROUNDING
                && Math.abs(a.yy() - b.yy()) < ROUNDING
                && Math.abs(a.dx() - b.dx()) < ROUNDING
                && Math.abs(a.dy() - b.dy()) < ROUNDING;
    }

    private static Bounds bounds(Shape shape, Affine placement) {
        Path outline = shape.path().at(Recording.current().now());
        return outline.isEmpty() ? Bounds.at(placement.apply(Point.ORIGIN)) : outline.bounds(placement);
    }
}
