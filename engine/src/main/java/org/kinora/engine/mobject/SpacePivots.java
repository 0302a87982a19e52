package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Box3;
import org.kinora.engine.geometry.Motion3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/** Finds the points in space about which shapes turn: those that undergo the same motion turn about their common centre. */
final class SpacePivots {

    private static final double ROUNDING = 1e-6;

    private static final class Troop {
        private final Affine3 motion;
        private Box3 box;

        Troop(Affine3 motion, Box3 box) {
            this.motion = motion;
            this.box = box;
        }
    }

    private final List<Troop> troops = new ArrayList<>();

    /** Notes that a shape will move from one pose to another. */
    void add(VMobject<?> shape, Pose from, Pose to) {
        Affine3 motion = motion(from, to);
        if (motion == null) {
            return;
        }
        Moment now = Recording.current().now();
        Box3 box = shape.boxAt(now, shape.placementAt(now), from.place());
        Troop troop = troopOf(motion);
        if (troop == null) {
            troops.add(new Troop(motion, box));
        } else {
            troop.box = troop.box.union(box);
        }
    }

    /** The pivot of a motion that was noted. */
    Point3 of(Pose from, Pose to) {
        Affine3 motion = motion(from, to);
        Troop troop = motion == null ? null : troopOf(motion);
        return troop == null ? from.place().origin() : troop.box.center();
    }

    private Troop troopOf(Affine3 motion) {
        for (Troop troop : troops) {
            if (troop.motion.isNear(motion, ROUNDING)) {
                return troop;
            }
        }
        return null;
    }

    /** Null if a shape is squeezed flat, which leaves its motion undetermined. Shifts need no pivot. */
    private static Affine3 motion(Pose from, Pose to) {
        if (Math.abs(from.place().determinant()) < 1e-12) {
            return null;
        }
        Affine3 motion = from.place().inverse().then(to.place());
        return Motion3.isShift(motion) ? null : motion;
    }
}
