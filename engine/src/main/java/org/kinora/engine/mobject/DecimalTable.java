package org.kinora.engine.mobject;

/**
 * A table of numbers with decimals, which can change at every frame.
 *
 * <pre>{@code
 * DecimalTable losses = new DecimalTable(new double[][] {{3.1, 2.4}, {2.9, 1.8}}, 2).setColumnLabels("train", "test");
 * play(losses.animate(t -> t.setValues(later)));
 * }</pre>
 */
public final class DecimalTable extends NumberTable<DecimalTable> {

    /** @param decimals digits after the point, 0 or more */
    public DecimalTable(double[][] numbers, int decimals) {
        this(numbers, decimals, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it */
    public DecimalTable(double[][] numbers, int decimals, double size) {
        super(numbers, decimals, size);
    }
}
