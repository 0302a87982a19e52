package org.kinora.engine.graph;

import java.util.function.Consumer;
import org.kinora.engine.geometry.Point;

/**
 * Where points come to rest that pull at each other while some are held: every other point at the weighted mean of those
 * that pull at it. Solved by conjugate gradients.
 */
final class Equilibrium {

    private static final double EXACT = 1e-13;

    private final int count;
    private final boolean[] isHeld;

    /** Receives who pulls at whom. */
    interface Pulls {
        void between(int one, int other, double weight);
    }

    Equilibrium(int count, boolean[] isHeld) {
        this.count = count;
        this.isHeld = isHeld;
    }

    /** Moves the points that are not held. */
    void settle(Point[] places, Consumer<Pulls> pulls) {
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = places[i].x();
            y[i] = places[i].y();
        }
        settle(x, pulls);
        settle(y, pulls);
        for (int i = 0; i < count; i++) {
            places[i] = new Point(x[i], y[i]);
        }
    }

    private void settle(double[] at, Consumer<Pulls> pulls) {
        double[] rest = force(at, pulls);
        double[] way = rest.clone();
        double size = dot(rest, rest);
        double exact = EXACT * EXACT * Math.max(size, 1e-12);
        for (int round = 0; round < 10 * count && size > exact; round++) {
            double[] pulled = force(way, pulls);
            double step = -size / dot(way, pulled);
            for (int i = 0; i < count; i++) {
                at[i] += step * way[i];
                rest[i] += step * pulled[i];
            }
            double next = dot(rest, rest);
            for (int i = 0; i < count; i++) {
                way[i] = rest[i] + next / size * way[i];
            }
            size = next;
        }
    }

    /** What pulls at every point that is not held; points that are held have none. */
    private double[] force(double[] at, Consumer<Pulls> pulls) {
        double[] force = new double[count];
        pulls.accept((one, other, weight) -> {
            double pull = weight * (at[other] - at[one]);
            force[one] += isHeld[one] ? 0 : pull;
            force[other] -= isHeld[other] ? 0 : pull;
        });
        return force;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
