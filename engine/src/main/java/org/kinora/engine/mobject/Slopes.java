package org.kinora.engine.mobject;

import java.util.function.DoubleUnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;

/**
 * How functions rise on axes, from their values, and the lines that show it.
 *
 * @param x of the horizontal axis
 * @param placement from places on the axes to scene units
 */
record Slopes(Range x, Scales scales, Affine placement) {

    /** For central differences, as a part of the x axis: the cube root of the rounding error is best. */
    private static final double STEP = 6e-6;

    /** Stretches over which a function is integrated, each by Simpson's rule. */
    private static final int STRETCHES = 200;

    double at(DoubleUnaryOperator function, double number) {
        double step = (scales.x().equals(Scaling.LINEAR) ? x.length() : Math.abs(number)) * STEP;
        return (function.applyAsDouble(number + step) - function.applyAsDouble(number - step)) / (2 * step);
    }

    /** The direction in which a graph runs, in scene units. */
    Point direction(DoubleUnaryOperator function, double number) {
        if (scales.areLinear()) {
            Point touched = placement.apply(new Point(number, function.applyAsDouble(number)));
            Point run = placement.apply(new Point(number + 1, function.applyAsDouble(number) + at(function, number)));
            return run.minus(touched);
        }
        double place = scales.x().place(number);
        double step = x.length() * STEP;
        DoubleUnaryOperator placed = scales.placed(function);
        double rise = placed.applyAsDouble(place + step) - placed.applyAsDouble(place - step);
        return placement.applyToVector(new Point(2 * step, rise));
    }

    /** The line through two points of a graph, with its middle half way between them. */
    Line secant(DoubleUnaryOperator function, double first, double second, double length) {
        Point start = pointOf(function, first);
        Point end = pointOf(function, second);
        Point half = end.minus(start).normalized().times(length / 2);
        Point middle = start.interpolate(end, 0.5);
        return new Line(middle.minus(half), middle.plus(half));
    }

    /** The line that touches a graph with its middle. */
    Line tangent(DoubleUnaryOperator function, double number, double length) {
        Point touched = pointOf(function, number);
        Point half = direction(function, number).normalized().times(length / 2);
        return new Line(touched.minus(half), touched.plus(half));
    }

    private Point pointOf(DoubleUnaryOperator function, double number) {
        return placement.apply(scales.place(new Point(number, function.applyAsDouble(number))));
    }

    /** The integral from 0 to a number. */
    static double integral(DoubleUnaryOperator function, double to) {
        double step = to / STRETCHES;
        double sum = 0;
        for (int i = 0; i < STRETCHES; i++) {
            double start = i * step;
            sum += function.applyAsDouble(start)
                    + 4 * function.applyAsDouble(start + step / 2)
                    + function.applyAsDouble(start + step);
        }
        return sum * step / 6;
    }
}
