package org.kinora.engine.mobject;

/**
 * How numbers lie along an axis: evenly, or by their powers as {@link LogBase} has it. A {@link Range} counts in places.
 *
 * <pre>{@code
 * Axes axes = new Axes(new Range(0, 10), new Range(0, 4), Scaling.LINEAR, new LogBase(10));
 * FunctionGraph growth = axes.plot(x -> 1 + x * x * x);
 * }</pre>
 */
public interface Scaling {

    /** A number's place is the number itself. */
    Scaling LINEAR = new LinearScaling();

    /** The place of a number, in the axis' range; NaN for a number that has none. Rises with the number. */
    double place(double number);

    /** The number at a place. */
    double number(double place);
}
