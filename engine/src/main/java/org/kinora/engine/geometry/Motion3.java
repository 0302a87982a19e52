package org.kinora.engine.geometry;

import java.util.function.DoubleFunction;

/**
 * The way from one place in space to another: what moves turns and grows about a pivot, which itself goes straight, so
 * that nothing shrinks during a half turn and what moves as one keeps its form.
 */
public final class Motion3 {

    private static final double ROUNDING = 1e-9;
    /** The polar decomposition converges quadratically; a handful of steps is the rule. */
    private static final int MOST_STEPS = 60;

    private Motion3() {}

    /** @param pivot at {@code from}, in the coordinates that both places lead to */
    public static DoubleFunction<Affine3> between(Affine3 from, Affine3 to, Point3 pivot) {
        if (Math.abs(from.determinant()) < 1e-12) {
            return progress -> from.interpolate(to, progress);
        }
        Affine3 change = from.inverse().then(to);
        Point3 end = change.apply(pivot);
        Affine3 linear = linear(change);
        Affine3 turn = turnOf(linear);
        Affine3 rest = linear.then(linear(transposed(turn)));
        Point3 axis = axisOf(turn);
        double angle = angleOf(turn);
        return progress -> progress == 0
                ? from
                : progress == 1
                        ? to
                        : from.then(about(
                                pivot,
                                Affine3.IDENTITY
                                        .interpolate(rest, progress)
                                        .then(
                                                angle == 0
                                                        ? Affine3.IDENTITY
                                                        : Affine3.rotation(angle * progress, axis, Point3.ORIGIN)),
                                pivot.interpolate(end, progress)));
    }

    /** Whether a change of place only shifts. */
    public static boolean isShift(Affine3 change) {
        return linear(change).isNear(Affine3.IDENTITY, ROUNDING);
    }

    private static Affine3 about(Point3 pivot, Affine3 linear, Point3 carriedTo) {
        return linear.movedBy(carriedTo.minus(linear.apply(pivot)));
    }

    private static Affine3 linear(Affine3 map) {
        return map.movedBy(map.origin().negated());
    }

    /** The rotation nearest to a linear map, by Higham's iteration (1986); none for maps that mirror or flatten. */
    private static Affine3 turnOf(Affine3 linear) {
        if (linear.determinant() < 1e-12) {
            return Affine3.IDENTITY;
        }
        Affine3 turn = linear;
        for (int step = 0; step < MOST_STEPS; step++) {
            Affine3 next = turn.interpolate(transposed(turn.inverse()), 0.5);
            if (next.isNear(turn, 1e-14)) {
                return next;
            }
            turn = next;
        }
        return turn;
    }

    private static Affine3 transposed(Affine3 m) {
        return new Affine3(m.xx(), m.xy(), m.xz(), m.yx(), m.yy(), m.yz(), m.zx(), m.zy(), m.zz(), 0, 0, 0);
    }

    private static double angleOf(Affine3 turn) {
        double trace = turn.xx() + turn.yy() + turn.zz();
        double angle = StrictMath.atan2(twist(turn).length(), trace - 1);
        return Math.abs(angle) < ROUNDING ? 0 : angle;
    }

    private static Point3 twist(Affine3 turn) {
        return new Point3(turn.zy() - turn.yz(), turn.xz() - turn.zx(), turn.yx() - turn.xy());
    }

    private static Point3 axisOf(Affine3 turn) {
        Point3 twist = twist(turn);
        if (twist.length() > 1e-6) {
            return twist.normalized();
        }
        // half a turn: R + 1 is twice the projection on the axis, and its longest column lies along it
        Point3 x = new Point3(turn.xx() + 1, turn.yx(), turn.zx());
        Point3 y = new Point3(turn.xy(), turn.yy() + 1, turn.zy());
        Point3 z = new Point3(turn.xz(), turn.yz(), turn.zz() + 1);
        Point3 longest = x.length() >= y.length() && x.length() >= z.length() ? x : y.length() >= z.length() ? y : z;
        return longest.length() == 0 ? Point3.Z_AXIS : longest.normalized();
    }
}
