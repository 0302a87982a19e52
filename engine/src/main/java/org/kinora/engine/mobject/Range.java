package org.kinora.engine.mobject;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * The numbers that an axis shows, from one to another, with a mark at every multiple of a step.
 *
 * @param to more than {@code from}
 * @param step more than 0
 */
public record Range(double from, double to, double step) {

    /** A mark that rounding puts this little outside, in parts of a step, still counts. */
    private static final double ROUNDING = 1e-9;

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

    public double length() {
        return to - from;
    }

    public boolean contains(double number) {
        return number >= from && number <= to;
    }

    /** The multiples of the step. */
    DoubleStream marks() {
        long first = (long) Math.ceil(from / step - ROUNDING);
        long last = (long) Math.floor(to / step + ROUNDING);
        return LongStream.rangeClosed(first, last).mapToDouble(i -> i * step);
    }
}
