package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;

/**
 * How a shape gets from one placement to another: in straight lines, unless it turns. What turns (and perhaps grows and
 * moves) goes around the one point that stays, so that it never shrinks on the way and the members of a group that is
 * turned stay together.
 */
final class MotionOfAffine {

    private MotionOfAffine() {}

    static DoubleFunction<Affine> between(Affine from, Affine to) {
        if (from.determinant() == 0) {
            return progress -> from.interpolate(to, progress);
        }
        Affine change = from.inverse().then(to);
        double scale = Math.hypot(change.xx(), change.yx());
        double angle = Math.atan2(change.yx(), change.xx());
        boolean isSimilarity = Math.abs(change.xx() - change.yy()) < 1e-9 * scale
                && Math.abs(change.xy() + change.yx()) < 1e-9 * scale;
        if (!isSimilarity || Math.abs(angle) < 1e-9) {
            return progress -> from.interpolate(to, progress);
        }
        Point fixed = fixedPoint(change);
        return progress -> progress == 1
                ? to
                : from.then(Affine.rotation(angle * progress, fixed))
                        .then(Affine.scaling(1 + (scale - 1) * progress, fixed));
    }

    /** Where {@code map(p) = p}; a similarity that turns has exactly one such point. */
    private static Point fixedPoint(Affine map) {
        double a = 1 - map.xx();
        double b = -map.xy();
        double c = -map.yx();
        double d = 1 - map.yy();
        double determinant = a * d - b * c;
        return new Point((d * map.dx() - b * map.dy()) / determinant, (a * map.dy() - c * map.dx()) / determinant);
    }
}
