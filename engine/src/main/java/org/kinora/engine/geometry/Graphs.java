package org.kinora.engine.geometry;

import java.util.function.DoubleUnaryOperator;

/**
 * Graphs of functions as outlines. The interval is halved until cubics through the function's values and slopes keep
 * within a tolerance of it, so that straight stretches cost little and sharp bends stay sharp.
 *
 * <p>The graph is interrupted where the function has no finite value or leaps.
 */
public final class Graphs {

    /** Every graph is looked at in this many places at least, lest a wave hides between two of them. */
    private static final int FIRST_SPANS = 32;

    private static final int MOST_HALVINGS = 9;
    /** At the finest step a rise this many times the step is a leap of the function, not a slope. */
    private static final double STEEPEST = 2000;

    private final DoubleUnaryOperator function;
    private final double tolerance;
    private final double step;
    private final double from;
    private final double to;
    private final PathBuilder out = Path.builder();
    private boolean drawing;

    private Graphs(DoubleUnaryOperator function, double from, double to, double tolerance) {
        this.function = function;
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
        if (!(from < to) || Double.isInfinite(to - from) || !(tolerance > 0)) {
            throw new IllegalArgumentException("A graph needs finite from < to and a tolerance above 0, not " + from
                    + ", " + to + ", " + tolerance);
        }
        Graphs graph = new Graphs(function, from, to, tolerance);
        for (int i = 0; i < FIRST_SPANS; i++) {
            graph.span(graph.place(i), graph.place(i + 1), MOST_HALVINGS);
        }
        return graph.out.build();
    }

    private double place(int i) {
        return i == FIRST_SPANS ? to : from + (to - from) * i / FIRST_SPANS;
    }

    private void span(double left, double right, int halvings) {
        double leftY = function.applyAsDouble(left);
        double rightY = function.applyAsDouble(right);
        double third = (right - left) / 3;
        double leaving = leftY + slope(left) * third;
        double arriving = rightY - slope(right) * third;
        if (isClose(left, right, new double[] {leftY, leaving, arriving, rightY})) {
            begin(left, leftY);
            out.cubicTo(new Point(left + third, leaving), new Point(right - third, arriving), new Point(right, rightY));
        } else if (halvings > 0) {
            span(left, (left + right) / 2, halvings - 1);
            span((left + right) / 2, right, halvings - 1);
        } else if (Math.abs(rightY - leftY) <= STEEPEST * (right - left)) {
            begin(left, leftY);
            out.lineTo(new Point(right, rightY));
        } else {
            drawing = false;
        }
    }

    private boolean isClose(double left, double right, double[] y) {
        Bezier curve = new Bezier(new double[] {0, 1 / 3.0, 2 / 3.0, 1}, y);
        for (double t : new double[] {0.2, 0.5, 0.8}) {
            double gap = function.applyAsDouble(left + (right - left) * t)
                    - curve.at(t).y();
            if (!(Math.abs(gap) <= tolerance)) {
                return false;
            }
        }
        return true;
    }

    private void begin(double x, double y) {
        if (!drawing) {
            out.moveTo(new Point(x, y));
            drawing = true;
        }
    }

    private double slope(double x) {
        double before = Math.max(from, x - step);
        double after = Math.min(to, x + step);
        return (function.applyAsDouble(after) - function.applyAsDouble(before)) / (after - before);
    }
}
