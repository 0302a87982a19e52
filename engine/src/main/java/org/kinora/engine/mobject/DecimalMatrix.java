package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.text.NumberNotation;
import org.kinora.engine.text.NumberSetter;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A matrix of numbers that can change at every frame, with their points one below the other; manim's {@code
 * DecimalMatrix} and, without decimals, {@code IntegerMatrix}. A column is as wide as its widest number was when the
 * matrix was made, or as {@link #leaveRoomFor} asks.
 *
 * <pre>{@code
 * DecimalMatrix weights = new DecimalMatrix(new double[][] {{0.25, -1.5}, {2, 0}}, 2);
 * play(weights.animate(w -> w.setValues(trained)));
 * }</pre>
 */
public final class DecimalMatrix extends MatrixOf<DecimalNumber, DecimalMatrix> {

    /** Gives the number of an entry at a moment. */
    @FunctionalInterface
    public interface Entries {

        /** A pure function, for any thread. */
        double at(Moment moment, int row, int column);
    }

    private final NumberNotation notation;
    private final NumberSetter setter;
    private final double em;
    private final double[] columnWidths;
    /** For how wide a number there is room in every column, in units of the matrix's own. */
    private final Property<Double> room = structure("room", 0.0);

    /** @param decimals digits after the point, 0 or more */
    public DecimalMatrix(double[][] numbers, int decimals) {
        this(numbers, decimals, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it */
    public DecimalMatrix(double[][] numbers, int decimals, double size) {
        super(decimals(numbers, decimals, size), size);
        TextStyle style = TextStyle.serif(size);
        notation = new NumberNotation(decimals);
        setter = Typesetting.current().numbers(style, true);
        em = style.em();
        columnWidths = new double[columnCount()];
        for (double[] row : numbers) {
            for (int column = 0; column < row.length; column++) {
                columnWidths[column] = Math.max(columnWidths[column], widthOf(row[column]));
            }
        }
        layOut();
    }

    private static List<List<DecimalNumber>> decimals(double[][] numbers, int decimals, double size) {
        return Arrays.stream(numbers)
                .map(row -> Arrays.stream(row)
                        .mapToObj(number -> new DecimalNumber(number, decimals, size).rightAligned())
                        .toList())
                .toList();
    }

    private double widthOf(double number) {
        return setter.width(notation.of(number));
    }

    /** A number ends at its column's line, whatever its width is by now. */
    @Override
    Cell cellOf(DecimalNumber entry, int column) {
        Cell centered = Cell.centered(entry, em);
        return new Cell(
                entry.baseline(), Math.max(columnWidths[column], room.get()), 0, centered.ascent(), centered.descent());
    }

    /** Spaces the columns for numbers as wide as these, which entries will have later: {@code leaveRoomFor(-99.5)}. */
    public DecimalMatrix leaveRoomFor(double... numbers) {
        room.set(Math.max(
                room.get(), Arrays.stream(numbers).map(this::widthOf).max().orElse(0)));
        layOut();
        return this;
    }

    /** The numbers now, row by row. */
    public double[][] values() {
        double[][] values = new double[rowCount()][columnCount()];
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                values[row][column] = entry(row, column).value().get();
            }
        }
        return values;
    }

    /**
     * Shows these numbers from now on; inside {@code animate} the numbers run there.
     *
     * @param numbers as many rows and columns as the matrix has
     */
    public DecimalMatrix setValues(double[][] numbers) {
        if (numbers.length != rowCount() || Arrays.stream(numbers).anyMatch(row -> row.length != columnCount())) {
            throw new IllegalArgumentException("This matrix has %d rows of %d entries, and the numbers have %s"
                    .formatted(rowCount(), columnCount(), shapeOf(numbers)));
        }
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                entry(row, column).setValue(numbers[row][column]);
            }
        }
        return this;
    }

    private static String shapeOf(double[][] numbers) {
        int[] lengths =
                Arrays.stream(numbers).mapToInt(row -> row.length).distinct().toArray();
        return lengths.length == 1
                ? numbers.length + " rows of " + lengths[0]
                : numbers.length + " rows of different lengths";
    }

    /** From now on shows the numbers that a pure function gives for every moment and entry. */
    public DecimalMatrix follow(Entries numbers) {
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                int r = row;
                int c = column;
                entry(row, column).follow(moment -> numbers.at(moment, r, c));
            }
        }
        return this;
    }
}
