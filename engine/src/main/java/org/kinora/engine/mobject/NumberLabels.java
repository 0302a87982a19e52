package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Given;

/**
 * How the numbers beside an axis are written.
 *
 * <pre>{@code
 * axes.xAxis().addNumbers(NumberLabels.DEFAULT.excluding(0).decimals(1));
 * axes.yAxis().addNumbers(NumberLabels.DEFAULT.size(20).unit(" %"), 0, 50, 100);
 * }</pre>
 *
 * @param size the font size, as manim counts it
 * @param decimals digits after the point; {@link #AS_NEEDED} for as many as the numbers have, 4 at most
 * @param direction where they lie as seen from the axis; {@link Point#ORIGIN} for below it, or to the left of an axis
 *     that is upright
 * @param gap between the ticks and the numbers, in units
 * @param unit a text that follows every number
 * @param excluded the numbers that are left out
 */
public record NumberLabels(double size, int decimals, Point direction, double gap, String unit, List<Double> excluded) {

    /** Value of {@link #decimals} for which numbers get no more digits than they need. */
    public static final int AS_NEEDED = -1;

    /** Numbers closer than this, as a part of themselves, are the same: 3 · 0.1 is 0.3. */
    private static final double ROUNDING = 1e-9;

    private static final int MOST_DECIMALS = 4;

    /** In the size of manim's numbers, below or to the left of an axis. */
    public static final NumberLabels DEFAULT = new NumberLabels(36, AS_NEEDED, Point.ORIGIN, 0.13, "", List.of());

    public NumberLabels {
        if (decimals < AS_NEEDED) {
            throw new IllegalArgumentException("A number has 0 decimals or more, not " + decimals);
        }
        Given.positive(size, "A number's font size");
        Given.finite(gap, "A gap");
        Given.present(direction, "Numbers need a direction from their line");
        Given.present(unit, "Numbers need a unit, which may be empty");
        excluded = List.copyOf(excluded);
    }

    public NumberLabels size(double newSize) {
        return new NumberLabels(newSize, decimals, direction, gap, unit, excluded);
    }

    public NumberLabels decimals(int digits) {
        return new NumberLabels(size, digits, direction, gap, unit, excluded);
    }

    public NumberLabels direction(Point newDirection) {
        return new NumberLabels(size, decimals, newDirection, gap, unit, excluded);
    }

    public NumberLabels gap(double units) {
        return new NumberLabels(size, decimals, direction, units, unit, excluded);
    }

    public NumberLabels unit(String text) {
        return new NumberLabels(size, decimals, direction, gap, text, excluded);
    }

    /** Leaves out these numbers, and no others; manim's {@code numbers_to_exclude}. */
    public NumberLabels excluding(double... numbers) {
        List<Double> list = Arrays.stream(numbers).boxed().toList();
        return new NumberLabels(size, decimals, direction, gap, unit, list);
    }

    boolean includes(double number) {
        return excluded.stream().noneMatch(out -> Math.abs(out - number) <= ROUNDING * Math.max(1, Math.abs(number)));
    }

    /** So many decimals that all these numbers can be told from their neighbours. */
    int decimalsOf(double... numbers) {
        if (decimals != AS_NEEDED) {
            return decimals;
        }
        double scale = 1;
        for (int digits = 0; digits < MOST_DECIMALS; digits++) {
            double factor = scale;
            if (Arrays.stream(numbers).allMatch(number -> isWhole(number * factor))) {
                return digits;
            }
            scale *= 10;
        }
        return MOST_DECIMALS;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-6;
    }

    DecimalNumber write(double number, int digits) {
        return new DecimalNumber(number, digits, size).unit(unit);
    }
}
