package org.kinora.scenes.viz;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.paint.Stroke;

/** The largest numbers of a column and of a row, and the matrix that is their product. */
public final class OuterProduct extends Composite<OuterProduct> {

    public static final int ROWS = 12;
    public static final int COLUMNS = 28;

    private static final double CELL = 0.29;
    private static final double GAP = 0.04;
    private static final double STRIP_GAP = 0.16;

    private final Group<RoundedRectangle> column = new Group<>();
    private final Group<RoundedRectangle> row = new Group<>();
    private final Group<RoundedRectangle> products = new Group<>();

    public OuterProduct(double[] wholeColumn, double[] wholeRow) {
        int[] rows = largest(wholeColumn, ROWS);
        int[] columns = largest(wholeRow, COLUMNS);
        double tallest = Math.abs(wholeColumn[rows[0]]);
        double widest = Math.abs(wholeRow[columns[0]]);
        for (int i = 0; i < ROWS; i++) {
            column.add(cell(i, -1, wholeColumn[rows[i]] / tallest).shift(-STRIP_GAP, 0));
            for (int j = 0; j < COLUMNS; j++) {
                products.add(cell(i, j, wholeColumn[rows[i]] * wholeRow[columns[j]] / (tallest * widest)));
            }
        }
        for (int j = 0; j < COLUMNS; j++) {
            row.add(cell(-1, j, wholeRow[columns[j]] / widest).shift(0, STRIP_GAP));
        }
        addParts(column, row, products);
    }

    private static int[] largest(double[] values, int count) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(values[i])))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static RoundedRectangle cell(int i, int j, double value) {
        return new RoundedRectangle(CELL, CELL, 0.04)
                .setStroke(Stroke.NONE)
                .setFill(Palette.signed(value))
                .shift((j - (COLUMNS - 1) / 2.0) * (CELL + GAP), ((ROWS - 1) / 2.0 - i) * (CELL + GAP));
    }

    public Group<RoundedRectangle> column() {
        return column;
    }

    public Group<RoundedRectangle> row() {
        return row;
    }

    public Group<RoundedRectangle> products() {
        return products;
    }
}
