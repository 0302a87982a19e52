package org.kinora.engine.geometry;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * Graphs of functions and curves given by a parameter, as outlines. The interval is halved until cubics through the
 * function's values and velocities keep within a tolerance of it, so that straight stretches cost little and sharp bends
 * stay sharp.
 *
 * <p>The outline is interrupted where the function has no finite value or leaps.
 */
public final class Graphs {

    /** Every function is looked at in this many places at least, lest a wave hides between two of them. */
    private static final int FIRST_SPANS = 32;

    private static final int MOST_HALVINGS = 9;

    /** At the finest step a way this many times the step is a leap of the function, not a slope. */
    private static final double STEEPEST = 2000;

    private final DoubleFunction<Point> curve;
    private final double tolerance;
    private final double step;
    private final double from;
    private final double to;
    private final PathBuilder out = Path.builder();
    private boolean drawing;

    private Graphs(DoubleFunction<Point> curve, double from, double to, double tolerance) {
        this.curve = curve;
        this.from = from;
        this.to = to;
        this.tolerance = tolerance;
        // for central differences the cube root of the rounding error is the best step
        this.step = (to - from) * 6e-6;
    }

    /**
     * The points (x, function(x)) for x between the bounds.
     *
     * @param from less than {@code to}; both finite
     * @param tolerance how far above or below the function the graph may run; a thousandth of a unit is an eighth of a
     *     pixel at 1080 lines
     */
    public static Path of(DoubleUnaryOperator function, double from, double to, double tolerance) {
        return curve(x -> new Point(x, function.applyAsDouble(x)), from, to, tolerance);
    }

    /**
     * The points curve(t) for t between the bounds.
     *
     * @param from less than {@code to}; both finite
     * @param tolerance how far from curve(t) the outline's point for the same t may lie, in units
     */
    public static Path curve(DoubleFunction<Point> curve, double from, double to, double tolerance) {
        if (!(from < to) || Double.isInfinite(to - from) || !(tolerance > 0)) {
            throw new IllegalArgumentException("A graph needs finite from < to and a tolerance above 0, not " + from
                    + ", " + to + ", " + tolerance);
        }
        Graphs graph = new Graphs(curve, from, to, tolerance);
        for (int i = 0; i < FIRST_SPANS; i++) {
            graph.span(graph.place(i), graph.place(i + 1), MOST_HALVINGS);
        }
        return graph.out.build();
    }

    private double place(int i) {
        return i == FIRST_SPANS ? to : from + (to - from) * i / FIRST_SPANS;
    }

    private void span(double first, double last, int halvings) {
        Point start = curve.apply(first);
        Point end = curve.apply(last);
        double third = (last - first) / 3;
        Point leaving = start.plus(velocity(first).times(third));
        Point arriving = end.minus(velocity(last).times(third));
        Bezier cubic = new Bezier(
                new double[] {start.x(), leaving.x(), arriving.x(), end.x()},
                new double[] {start.y(), leaving.y(), arriving.y(), end.y()});
        if (isClose(cubic, first, last)) {
            begin(start);
            out.cubicTo(leaving, arriving, end);
        } else if (halvings > 0) {
            span(first, (first + last) / 2, halvings - 1);
            span((first + last) / 2, last, halvings - 1);
        } else if (start.distanceTo(end) <= STEEPEST * (last - first)) {
            begin(start);
            out.lineTo(end);
        } else {
            drawing = false;
        }
    }

    private boolean isClose(Bezier cubic, double first, double last) {
        for (double t : new double[] {0.2, 0.5, 0.8}) {
            double gap = curve.apply(first + (last - first) * t).distanceTo(cubic.at(t));
            if (!(gap <= tolerance)) {
                return false;
            }
        }
        return true;
    }

    private void begin(Point start) {
        if (!drawing) {
            out.moveTo(start);
            drawing = true;
        }
    }

    private Point velocity(double t) {
        double before = Math.max(from, t - step);
        double after = Math.min(to, t + step);
        return curve.apply(after).minus(curve.apply(before)).times(1 / (after - before));
    }
}
