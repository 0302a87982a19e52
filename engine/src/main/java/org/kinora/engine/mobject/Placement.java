package org.kinora.engine.mobject;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Route;
import org.kinora.engine.timeline.Interpolator;

/**
 * Interpolates placements: position, rotation, scale and shear, each by itself. The pivot, which is the centre of what
 * moves as one, goes straight (or along an arc) while everything turns and grows about it, so that nothing shrinks
 * during a half turn and the members of a group keep their distances.
 */
public final class Placement implements Interpolator<Affine> {

    private static final double ROUNDING = 1e-9;

    Placement() {}

    /** With the shape's own origin as the pivot. */
    @Override
    public DoubleFunction<Affine> between(Affine from, Affine to) {
        return between(from, to, from.apply(Point.ORIGIN), Route.STRAIGHT);
    }

    /**
     * @param pivot the point, at {@code from}, about which the shape turns and grows, in the coordinates that the
     *     placements lead to
     * @param route how the pivot travels
     */
    public static DoubleFunction<Affine> between(Affine from, Affine to, Point pivot, Route route) {
        if (new Placement().isSame(from, to)) {
            // what stands still does so to the last digit
            return progress -> progress == 1 ? to : from;
        }
        if (from.determinant() == 0) {
            return progress -> from.interpolate(to, progress);
        }
        Affine change = from.inverse().then(to);
        Point end = change.apply(pivot);
        double turn = turnOf(change);
        // what remains of the linear part without the turn: scale and shear
        Affine rest = linear(change).then(Affine.rotation(-turn, Point.ORIGIN));
        return progress -> progress == 0
                ? from
                : progress == 1
                        ? to
                        : from.then(about(
                                pivot,
                                turn * progress,
                                Affine.IDENTITY.interpolate(rest, progress),
                                route.between(pivot, end, progress)));
    }

    /** Scales and shears by the linear part of a map, then turns, and carries the pivot to another place. */
    private static Affine about(Point pivot, double turn, Affine rest, Point carriedTo) {
        double cos = turn == 0 ? 1 : Math.cos(turn);
        double sin = turn == 0 ? 0 : Math.sin(turn);
        double xx = cos * rest.xx() - sin * rest.yx();
        double yx = sin * rest.xx() + cos * rest.yx();
        double xy = cos * rest.xy() - sin * rest.yy();
        double yy = sin * rest.xy() + cos * rest.yy();
        return new Affine(
                xx,
                yx,
                xy,
                yy,
                carriedTo.x() - xx * pivot.x() - xy * pivot.y(),
                carriedTo.y() - yx * pivot.x() - yy * pivot.y());
    }

    /** The rotation of the polar decomposition, in (−π, π]; none for maps that mirror. */
    private static double turnOf(Affine map) {
        if (map.determinant() <= 0) {
            return 0;
        }
        double angle = Math.atan2(map.yx() - map.xy(), map.xx() + map.yy());
        if (Math.abs(angle) < ROUNDING) {
            return 0;
        }
        return angle < -Math.PI + ROUNDING ? Math.PI : angle;
    }

    private static Affine linear(Affine map) {
        return new Affine(map.xx(), map.yx(), map.xy(), map.yy(), 0, 0);
    }

    /**
     * Both motions at once: shifts add up, and a turn or growth about a point goes on wherever the other motion carries
     * it.
     */
    @Override
    public Optional<Affine> merge(Affine base, Affine a, Affine b) {
        if (a.equals(base)) {
            return Optional.of(b);
        }
        if (b.equals(base) || a.equals(b)) {
            return Optional.of(a);
        }
        if (base.determinant() == 0) {
            return Optional.empty();
        }
        Affine first = base.inverse().then(a);
        Affine second = base.inverse().then(b);
        if (isShift(first)) {
            return Optional.of(b.then(first));
        }
        if (isShift(second)) {
            return Optional.of(a.then(second));
        }
        Point own = base.apply(Point.ORIGIN);
        boolean isInnerFirst = distanceToPivot(first, own) <= distanceToPivot(second, own);
        return Optional.of(
                isInnerFirst ? base.then(first).then(second) : base.then(second).then(first));
    }

    @Override
    public boolean isSame(Affine a, Affine b) {
        return Math.abs(a.xx() - b.xx()) < ROUNDING
                && Math.abs(a.yx() - b.yx()) < ROUNDING
                && Math.abs(a.xy() - b.xy()) < ROUNDING
                && Math.abs(a.yy() - b.yy()) < ROUNDING
                && Math.abs(a.dx() - b.dx()) < ROUNDING
                && Math.abs(a.dy() - b.dy()) < ROUNDING;
    }

    static boolean isShift(Affine map) {
        return Math.abs(map.xx() - 1) < ROUNDING
                && Math.abs(map.yy() - 1) < ROUNDING
                && Math.abs(map.xy()) < ROUNDING
                && Math.abs(map.yx()) < ROUNDING;
    }

    /** The distance between a map's fixed point and another point; infinite if the map has no fixed point. */
    private static double distanceToPivot(Affine map, Point other) {
        double a = 1 - map.xx();
        double b = -map.xy();
        double c = -map.yx();
        double d = 1 - map.yy();
        double determinant = a * d - b * c;
        if (Math.abs(determinant) < ROUNDING) {
            return Double.POSITIVE_INFINITY;
        }
        Point pivot =
                new Point((d * map.dx() - b * map.dy()) / determinant, (a * map.dy() - c * map.dx()) / determinant);
        return pivot.distanceTo(other);
    }
}
