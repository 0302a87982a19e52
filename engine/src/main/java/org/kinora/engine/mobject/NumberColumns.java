package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.text.NumberNotation;
import org.kinora.engine.text.NumberSetter;
import org.kinora.engine.text.TextStyle;

/** Numbers in columns, with their points one below the other, that can change at every frame: how wide each column is. */
final class NumberColumns {

    private final NumberNotation notation;
    private final NumberSetter setter;
    private final double em;
    private final double[] widths;

    /** @param numbers of which the widest of every column has room in it */
    NumberColumns(double[][] numbers, int decimals, double size) {
        TextStyle style = TextStyle.serif(size);
        notation = new NumberNotation(decimals);
        setter = Typesetting.current().numbers(style, true);
        em = style.em();
        widths = new double[numbers[0].length];
        for (double[] row : numbers) {
            for (int column = 0; column < row.length; column++) {
                widths[column] = Math.max(widths[column], widthOf(row[column]));
            }
        }
    }

    static List<List<DecimalNumber>> entries(double[][] numbers, int decimals, double size) {
        return Arrays.stream(numbers)
                .map(row -> Arrays.stream(row)
                        .mapToObj(number -> new DecimalNumber(number, decimals, size).rightAligned())
                        .toList())
                .toList();
    }

    double widthOf(double number) {
        return setter.width(notation.of(number));
    }

    /** The width of the widest of these numbers. */
    double widthOf(double[] numbers) {
        return Arrays.stream(numbers).map(this::widthOf).max().orElse(0);
    }

    /**
     * A number ends at its column's line, whatever its width is by now.
     *
     * @param room the least width of every column
     */
    Cell cellOf(DecimalNumber entry, int column, double room) {
        Cell centered = Cell.centered(entry, em);
        return new Cell(entry.baseline(), Math.max(widths[column], room), 0, centered.ascent(), centered.descent());
    }

    /** The numbers now, row by row. */
    static double[][] values(Tabular<DecimalNumber, ?> of) {
        double[][] values = new double[of.rowCount()][of.columnCount()];
        for (int row = 0; row < of.rowCount(); row++) {
            for (int column = 0; column < of.columnCount(); column++) {
                values[row][column] = of.entry(row, column).value().get();
            }
        }
        return values;
    }

    static void set(Tabular<DecimalNumber, ?> of, double[][] numbers) {
        if (numbers.length != of.rowCount() || Arrays.stream(numbers).anyMatch(row -> row.length != of.columnCount())) {
            throw new IllegalArgumentException("This %s has %d rows of %d entries, and the numbers have %s"
                    .formatted(of.kind(), of.rowCount(), of.columnCount(), shapeOf(numbers)));
        }
        for (int row = 0; row < of.rowCount(); row++) {
            for (int column = 0; column < of.columnCount(); column++) {
                of.entry(row, column).setValue(numbers[row][column]);
            }
        }
    }

    private static String shapeOf(double[][] numbers) {
        int[] lengths =
                Arrays.stream(numbers).mapToInt(row -> row.length).distinct().toArray();
        return lengths.length == 1
                ? numbers.length + " rows of " + lengths[0]
                : numbers.length + " rows of different lengths";
    }

    static void follow(Tabular<DecimalNumber, ?> of, DecimalMatrix.Entries numbers) {
        for (int row = 0; row < of.rowCount(); row++) {
            for (int column = 0; column < of.columnCount(); column++) {
                int r = row;
                int c = column;
                of.entry(row, column).follow(moment -> numbers.at(moment, r, c));
            }
        }
    }
}
