package org.kinora.engine.mobject;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * The range of numbers that an axis shows, with a mark at every multiple of a step.
 *
 * <pre>{@code
 * Axes axes = new Axes(new Range(0, 10, 2), new Range(-1, 1, 0.5));
 * }</pre>
 *
 * @param from the first number
 * @param to the last number, more than {@code from}
 * @param step more than 0
 */
public record Range(double from, double to, double step) {

    /** A mark that rounding puts no further outside than this, as a fraction of a step, still counts. */
    private static final double ROUNDING = 1e-9;

    /** One mark per pixel of a wide picture. */
    private static final int MOST_MARKS = 4000;

    private static final int MARKS_ENOUGH = 20;

    public Range {
        if (!(from < to) || !(step > 0) || Double.isInfinite((to - from) / step)) {
            throw new IllegalArgumentException(
                    "An axis needs finite from < to and a step above 0, not " + from + ", " + to + ", " + step);
        }
    }

    /** With a mark at every whole number. */
    public Range(double from, double to) {
        this(from, to, 1);
    }

    /** A power of ten that makes a readable number of marks. */
    private double largerStep() {
        return Math.pow(10, Math.ceil(Math.log10((to - from) / MARKS_ENOUGH)));
    }

    /** How far {@code to} is from {@code from}. */
    public double length() {
        return to - from;
    }

    /** True for numbers from {@code from} to {@code to}. */
    public boolean contains(double number) {
        return number >= from && number <= to;
    }

    /** Where another axis crosses this one: at 0, or at the start of a range that has no 0. */
    double crossing() {
        return contains(0) ? 0 : from;
    }

    /**
     * The multiples of the step.
     *
     * @throws IllegalArgumentException if there are more than could be told apart
     */
    public DoubleStream marks() {
        long first = (long) Math.ceil(from / step - ROUNDING);
        long last = (long) Math.floor(to / step + ROUNDING);
        if (last - first >= MOST_MARKS) {
            throw new IllegalArgumentException(
                    "The numbers from %s to %s in steps of %s are %,d marks, and no more than %,d can be drawn: give the range a larger step, as in new Range(%s, %s, %s)"
                            .formatted(from, to, step, last - first + 1, MOST_MARKS, from, to, largerStep()));
        }
        return LongStream.rangeClosed(first, last).mapToDouble(i -> i * step);
    }
}
