package org.kinora.engine.mobject;

import java.util.Arrays;

/**
 * A table of whole numbers, which can change at every frame; on the way they are rounded.
 *
 * <pre>{@code
 * IntegerTable counts = new IntegerTable(new int[][] {{0, 30, 45}, {60, 90, 120}}).setRowLabels("before", "after");
 * play(counts.animate(t -> t.setValues(new int[][] {{1, 31, 46}, {61, 91, 121}})));
 * }</pre>
 */
public final class IntegerTable extends NumberTable<IntegerTable> {

    public IntegerTable(int[][] numbers) {
        this(numbers, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it */
    public IntegerTable(int[][] numbers, double size) {
        super(doubles(numbers), 0, size);
    }

    private static double[][] doubles(int[][] numbers) {
        return Arrays.stream(numbers)
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    /** As {@link #setValues(double[][])}, of whole numbers. */
    public IntegerTable setValues(int[][] numbers) {
        return setValues(doubles(numbers));
    }
}
