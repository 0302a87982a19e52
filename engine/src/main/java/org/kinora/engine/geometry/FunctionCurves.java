package org.kinora.engine.geometry;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * Graphs of functions and curves given by a parameter, as outlines. The interval is halved until cubics through the
 * function's values and velocities keep within a tolerance of it, so that straight stretches cost little and sharp
 * bends stay sharp.
 *
 * <p>The outline is interrupted where the function has no value that is finite in a picture, and where it leaps: where
 * its values stay apart however close its arguments come. How long the interval is and how steep the function plays no
 * part.
 *
 * <pre>{@code
 * Path wave = FunctionCurves.of(Math::sin, -PI, PI, 0.001);
 * }</pre>
 */
public final class FunctionCurves {

    /** The smallest number of places at which every function is sampled, so that no wave hides between two of them. */
    private static final int FIRST_SPANS = 32;

    private static final int MOST_HALVINGS = 9;

    /** How many more times the finest step is halved to tell a leap from a slope; doubles end there. */
    private static final int HALVINGS_TO_A_LEAP = 36;

    /** How many times the stretch up to the edge of a function's domain is halved. */
    private static final int HALVINGS_TO_AN_EDGE = 8;

    /** A function comes to rest at its edge if this much of the way or less is left when half the stretch is. */
    private static final double RESTING = 0.9;

    /** Larger numbers count as infinite: paths cannot hold them, with some room for scaling. */
    private static final double LARGEST = 1e30;

    private static final Point NOWHERE = new Point(Double.NaN, Double.NaN);

    private final DoubleFunction<Point> curve;
    private final double tolerance;
    private final double step;
    private final double from;
    private final double to;
    private final PathBuilder out = Path.builder();
    private boolean drawing;

    private FunctionCurves(DoubleFunction<Point> curve, double from, double to, double tolerance) {
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
     * What lies between a function's graph and a horizontal line: one closed contour for every uninterrupted stretch of the
     * graph, down to the line at both of its own ends.
     *
     * @param from less than {@code to}; both finite
     * @param base height of the line, in the function's numbers
     * @param tolerance how far above or below the function the edge may run
     */
    public static Path area(DoubleUnaryOperator function, double from, double to, double base, double tolerance) {
        PathBuilder area = Path.builder();
        for (Contour stretch : Contour.of(of(function, from, to, tolerance))) {
            stretch.drawTo(area);
            List<Bezier> curves = stretch.curves();
            area.lineTo(new Point(curves.get(curves.size() - 1).end().x(), base));
            area.lineTo(new Point(stretch.start().x(), base)).close();
        }
        return area.build();
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
        FunctionCurves graph = new FunctionCurves(curve, from, to, tolerance);
        for (int i = 0; i < FIRST_SPANS; i++) {
            graph.span(graph.place(i), graph.place(i + 1), MOST_HALVINGS);
        }
        return graph.out.build();
    }

    private double place(int i) {
        return i == FIRST_SPANS ? to : from + (to - from) * i / FIRST_SPANS;
    }

    private void span(double first, double last, int halvings) {
        Point start = at(first);
        Point end = at(last);
        Bezier cubic = cubic(first, start, last, end);
        if (isClose(cubic, first, last)) {
            begin(start);
            cubic.drawTo(out);
        } else if (halvings > 0) {
            span(first, (first + last) / 2, halvings - 1);
            span((first + last) / 2, last, halvings - 1);
        } else {
            finestSpan(first, start, last, end);
        }
    }

    private void finestSpan(double first, Point start, double last, Point end) {
        boolean startsFinite = isFinite(start);
        if (startsFinite && isFinite(end)) {
            leapOrSlope(first, start, last, end);
        } else if (startsFinite) {
            double edge = edge(first, last);
            if (comesToRest(first, edge)) {
                span(first, edge, HALVINGS_TO_AN_EDGE);
            }
            drawing = false;
        } else {
            drawing = false;
            double edge = edge(last, first);
            if (isFinite(end) && comesToRest(last, edge)) {
                span(edge, last, HALVINGS_TO_AN_EDGE);
            }
        }
    }

    /** Follows the larger half until its ends come together, which they do on a slope and do not at a leap. */
    private void leapOrSlope(double first, Point start, double last, Point end) {
        double before = first;
        double after = last;
        Point low = start;
        Point high = end;
        for (int i = 0; low.distanceTo(high) > tolerance; i++) {
            double middle = (before + after) / 2;
            Point between = at(middle);
            if (i == HALVINGS_TO_A_LEAP || !isFinite(between)) {
                besideLeap(first, start, before, low);
                drawing = false;
                besideLeap(after, high, last, end);
                return;
            }
            if (low.distanceTo(between) > between.distanceTo(high)) {
                after = middle;
                high = between;
            } else {
                before = middle;
                low = between;
            }
        }
        begin(start);
        out.lineTo(end);
    }

    /** One side of a leap: drawn up to the leap itself if it is straight there, and not at all beside a pole. */
    private void besideLeap(double first, Point start, double last, Point end) {
        if (first < last && isClose(Bezier.line(start.x(), start.y(), end.x(), end.y()), first, last)) {
            begin(start);
            out.lineTo(end);
        }
    }

    /** The last place with a value between one that has a value and one that has none. */
    private double edge(double defined, double undefined) {
        double inside = defined;
        double outside = undefined;
        for (int i = 0; i < HALVINGS_TO_A_LEAP; i++) {
            double middle = (inside + outside) / 2;
            if (isFinite(at(middle))) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    /** Whether the function arrives at a value where its domain ends, as a root does, and does not go on to infinity. */
    private boolean comesToRest(double inside, double edge) {
        Point atEdge = at(edge);
        double way = at(inside).distanceTo(atEdge);
        return inside != edge && at((inside + edge) / 2).distanceTo(atEdge) <= RESTING * way;
    }

    private Bezier cubic(double first, Point start, double last, Point end) {
        double third = (last - first) / 3;
        Point leaving = start.plus(velocity(first).times(third));
        Point arriving = end.minus(velocity(last).times(third));
        return new Bezier(
                new double[] {start.x(), leaving.x(), arriving.x(), end.x()},
                new double[] {start.y(), leaving.y(), arriving.y(), end.y()});
    }

    private boolean isClose(Bezier cubic, double first, double last) {
        for (double t : new double[] {0.2, 0.5, 0.8}) {
            double gap = at(first + (last - first) * t).distanceTo(cubic.at(t));
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
        return at(after).minus(at(before)).times(1 / (after - before));
    }

    private Point at(double t) {
        Point point = curve.apply(t);
        return Math.abs(point.x()) <= LARGEST && Math.abs(point.y()) <= LARGEST ? point : NOWHERE;
    }

    private static boolean isFinite(Point point) {
        return !Double.isNaN(point.x());
    }
}
