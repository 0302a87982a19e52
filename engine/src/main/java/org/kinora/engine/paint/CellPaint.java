package org.kinora.engine.paint;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;

/**
 * Colours the cells of a grid by numbers. The grid is a parallelogram in the painted shape's own coordinates; points
 * outside it have the colour of the nearest cell.
 *
 * @param corner the corner at which the first row and the first column begin
 * @param across the vector along a whole row
 * @param down the vector along a whole column
 * @param numbers the numbers, of which those from {@code first} on belong to the cells, row by row
 */
public record CellPaint(
        Point corner, Point across, Point down, FloatData numbers, int first, int rows, int columns, ColorScale scale)
        implements Paint {

    /** Single floats, in which shaders get their parameters, represent indices exactly up to this one. */
    private static final int MOST_NUMBERS = 1 << 24;

    /** Mixed numbers are new for every frame, and the renderer keeps those of several frames. */
    private static final int MOST_MIXED = 1 << 16;

    public CellPaint {
        if (rows < 1 || columns < 1 || first < 0 || first + (long) rows * columns > numbers.count()) {
            throw new IllegalArgumentException("%d rows and %d columns from number %d on are not among %d numbers"
                    .formatted(rows, columns, first, numbers.count()));
        }
        if (numbers.count() > MOST_NUMBERS) {
            throw new IllegalArgumentException("Cells can be coloured by %,d numbers in one run, not by %,d"
                    .formatted(MOST_NUMBERS, numbers.count()));
        }
    }

    /** The same cells with other numbers in them. */
    public CellPaint withNumbers(FloatData newNumbers, int newFirst) {
        return new CellPaint(corner, across, down, newNumbers, newFirst, rows, columns, scale);
    }

    /** The same numbers in other colours. */
    public CellPaint withScale(ColorScale newScale) {
        return new CellPaint(corner, across, down, numbers, first, rows, columns, newScale);
    }

    private CellPaint withColors(ColorStops colors) {
        return withScale(scale.withColors(colors));
    }

    @Override
    public boolean isInvisible() {
        return scale.colors().areInvisible();
    }

    @Override
    public CellPaint recolored(UnaryOperator<Color> map) {
        return withColors(scale.colors().recolored(map));
    }

    @Override
    public CellPaint withOpacity(double opacity) {
        return opacity == 1 ? this : withColors(scale.colors().withOpacity(opacity));
    }

    @Override
    public CellPaint transformed(Affine map) {
        return new CellPaint(
                map.apply(corner),
                map.applyToVector(across),
                map.applyToVector(down),
                numbers,
                first,
                rows,
                columns,
                scale);
    }

    /**
     * Whether numbers in between can be shown: if the grids have equally many cells, and not too many for one frame.
     */
    boolean canMixWith(CellPaint other) {
        return rows == other.rows
                && columns == other.columns
                && (hasNumbersOf(other) || (long) rows * columns <= MOST_MIXED);
    }

    /** The grid between this one and another with which it {@linkplain #canMixWith can mix}. */
    CellPaint mixed(CellPaint to, double progress) {
        boolean same = hasNumbersOf(to);
        return new CellPaint(
                corner.interpolate(to.corner, progress),
                across.interpolate(to.across, progress),
                down.interpolate(to.down, progress),
                same ? numbers : new MixedData(numbers, first, to.numbers, to.first, rows * columns, progress),
                same ? first : 0,
                rows,
                columns,
                scale.interpolate(to.scale, progress));
    }

    private boolean hasNumbersOf(CellPaint other) {
        return other.numbers == numbers && other.first == first;
    }
}
