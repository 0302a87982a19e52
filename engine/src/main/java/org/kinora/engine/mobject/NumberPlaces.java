package org.kinora.engine.mobject;

import java.util.stream.DoubleStream;

/**
 * Where numbers lie on a horizontal line that is centred on the origin.
 *
 * @param range in places of the scaling
 * @param unit the length of a whole place, in scene units
 */
record NumberPlaces(Range range, Scaling scaling, double unit) {

    /** A number no further outside than this part of the line lies on it: 3 · 0.1 is a little more than 0.3. */
    private static final double ROUNDING = 1e-9;

    /** The number at which the line begins. */
    double first() {
        return scaling.number(range.from());
    }

    /** The number at which it ends. */
    double last() {
        return scaling.number(range.to());
    }

    /** The numbers at every step. */
    DoubleStream marks() {
        return range.marks().map(scaling::number);
    }

    /** 2, 3, … times every power of a logarithmic line's base, and half way between the steps of any other line. */
    DoubleStream betweenMarks() {
        if (scaling instanceof LogBase powers) {
            return powers.multiples(range);
        }
        return range.marks()
                .map(mark -> mark + range.step() / 2)
                .filter(place -> place <= range.to())
                .map(scaling::number);
    }

    /**
     * The x coordinate of a number.
     *
     * @throws IllegalArgumentException if it has no place on any such line, as 0 on a logarithmic one
     */
    double place(double number) {
        return (Scales.place(scaling, number) - range.from() - range.length() / 2) * unit;
    }

    /** The number at an x coordinate. */
    double number(double x) {
        return scaling.number(x / unit + range.from() + range.length() / 2);
    }

    /** @throws IllegalArgumentException if the number is not on the line */
    void check(double number) {
        double rounding = ROUNDING * range.length();
        double place = scaling.place(number);
        if (!(place >= range.from() - rounding && place <= range.to() + rounding)) {
            throw new IllegalArgumentException(
                    "The number %s is not on this line, which runs from %s to %s".formatted(number, first(), last()));
        }
    }
}
