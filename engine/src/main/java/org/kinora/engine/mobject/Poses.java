package org.kinora.engine.mobject;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Motion3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.timeline.Interpolator;

/** Moves shapes in space: they turn and grow about a pivot, which goes straight. */
final class Poses implements Interpolator<Pose> {

    private static final double ROUNDING = 1e-9;

    /** With the shape's own origin as the pivot. */
    @Override
    public DoubleFunction<Pose> between(Pose from, Pose to) {
        return between(from, to, from.place().origin());
    }

    /** @param pivot the point in space, at {@code from}, about which the shape turns and grows */
    static DoubleFunction<Pose> between(Pose from, Pose to, Point3 pivot) {
        DoubleFunction<Affine3> way = Motion3.between(from.place(), to.place(), pivot);
        return progress -> progress == 0 ? from : progress == 1 ? to : to.at(way.apply(progress));
    }

    /** Both motions at once, one after the other; a shift last. */
    @Override
    public Optional<Pose> merge(Pose base, Pose a, Pose b) {
        if (a.equals(base)) {
            return Optional.of(b);
        }
        if (b.equals(base) || a.equals(b)) {
            return Optional.of(a);
        }
        if (base.place().determinant() == 0) {
            return Optional.empty();
        }
        Affine3 back = base.place().inverse();
        Affine3 first = back.then(a.place());
        Affine3 second = back.then(b.place());
        return Optional.of(
                Motion3.isShift(first)
                        ? b.at(b.place().then(first))
                        : b.at(a.place().then(second)));
    }

    @Override
    public boolean isSame(Pose a, Pose b) {
        return a.stance() == b.stance() && a.place().isNear(b.place(), ROUNDING);
    }
}
