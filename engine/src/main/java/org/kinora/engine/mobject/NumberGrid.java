package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Stroke;

/**
 * A matrix of numbers as coloured cells, in one shape, around the origin with the first row on top. Numbers that are on
 * the GPU already are drawn from there.
 *
 * <pre>{@code
 * NumberGrid grid = new NumberGrid(weights, 0, 8, 8, 0.2, ColorScale.ofUnitRange(Color.BLACK, Color.BLUE));
 * play(grid.animate(g -> g.show(trained, 0)));
 * }</pre>
 */
public final class NumberGrid extends VMobject<NumberGrid> {

    /** The gap between cells, and the radius of their corners, as fractions of the distance from cell to cell. */
    private static final double GAP = 0.1;

    private static final double ROUNDING = 0.12;

    private final int rows;
    private final int columns;
    private final double step;

    /**
     * @param first index of the number in the upper left cell; the others follow row by row
     * @param step from cell to cell, in scene units
     */
    public NumberGrid(FloatData numbers, int first, int rows, int columns, double step, ColorScale scale) {
        super(
                cells(rows, columns, step, numbers.count()),
                new CellPaint(
                        new Point(-columns * step / 2, rows * step / 2),
                        new Point(columns * step, 0),
                        new Point(0, -rows * step),
                        numbers,
                        first,
                        rows,
                        columns,
                        scale),
                Stroke.NONE);
        this.rows = rows;
        this.columns = columns;
        this.step = step;
    }

    private static Path cells(int rows, int columns, double step, int numbers) {
        if (rows > 0 && (long) rows * columns > numbers) {
            throw new IllegalArgumentException("A grid of %,d rows of %,d needs as many numbers, and there are %,d"
                    .formatted(rows, columns, numbers));
        }
        PathBuilder cells = Path.builder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Point center = center(row, column, rows, columns, step);
                cells.append(Polygons.roundedRectangle(center, step * (1 - GAP), step * (1 - GAP), ROUNDING * step));
            }
        }
        return cells.build();
    }

    private static Point center(int row, int column, int rows, int columns, double step) {
        return new Point((column + 0.5 - columns / 2.0) * step, (rows / 2.0 - row - 0.5) * step);
    }

    /** The contents of the cells now: numbers and colours. */
    public CellPaint cells() {
        if (fill().get() instanceof CellPaint cells) {
            return cells;
        }
        throw new IllegalStateException("The cells of this grid have been filled with another paint: " + fill().get());
    }

    /** Shows other numbers in the same cells. */
    public NumberGrid show(FloatData numbers, int first) {
        return setFill(cells().withNumbers(numbers, first));
    }

    /** Shows the same numbers in other colours; inside {@code animate} the colours change gradually. */
    public NumberGrid setScale(ColorScale scale) {
        return setFill(cells().withScale(scale));
    }

    /** The centre of a cell as the grid stands now, in scene units. */
    public Point cellCenter(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException(
                    "No cell [%d, %d] in a grid of %d rows and %d columns".formatted(row, column, rows, columns));
        }
        return placement().apply(center(row, column, rows, columns, step));
    }

    /** From cell to cell as the grid stands now, in scene units. */
    public double step() {
        return step * placement().meanScale();
    }
}
