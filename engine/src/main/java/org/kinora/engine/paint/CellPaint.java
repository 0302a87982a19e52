package org.kinora.engine.paint;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;

/**
 * Colours the cells of a grid by their numbers. The grid is a parallelogram in the painted shape's own coordinates; outside
 * of it the nearest cell's colour goes on.
 *
 * @param corner where the first row and the first column begin
 * @param across along a whole row
 * @param down along a whole column
 * @param numbers of which those from {@code first} on are the cells', row by row
 */
public record CellPaint(
        Point corner, Point across, Point down, Numbers numbers, int first, int rows, int columns, ColorScale scale)
        implements Paint {

    /** Up to here a single float counts numbers exactly, and in such shaders are told. */
    private static final int MOST_NUMBERS = 1 << 24;

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
    public CellPaint withNumbers(Numbers newNumbers, int newFirst) {
        return new CellPaint(corner, across, down, newNumbers, newFirst, rows, columns, scale);
    }

    /** The same numbers in other colours. */
    public CellPaint withScale(ColorScale newScale) {
        return new CellPaint(corner, across, down, numbers, first, rows, columns, newScale);
    }

    private CellPaint withColors(Stops colors) {
        return withScale(scale.withColors(colors));
    }

    /** These cells where they have run so far into one colour, 1 for wholly. */
    CellPaint towards(Color color, double progress) {
        return withColors(scale.colors().towards(color, progress));
    }

    @Override
    public boolean isInvisible() {
        return scale.colors().areInvisible();
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

    /** Runs over evenly between paints of the same cells; other pairs change over at the middle. */
    @Override
    public Paint interpolate(Paint other, double progress) {
        if (other instanceof Color color) {
            return towards(color, progress);
        }
        if (other instanceof CellPaint to && hasCellsOf(to)) {
            return new CellPaint(
                    corner.interpolate(to.corner, progress),
                    across.interpolate(to.across, progress),
                    down.interpolate(to.down, progress),
                    numbers,
                    first,
                    rows,
                    columns,
                    scale.interpolate(to.scale, progress));
        }
        return progress < 0.5 ? this : other;
    }

    private boolean hasCellsOf(CellPaint other) {
        return other.numbers == numbers
                && other.first == first
                && other.rows == rows
                && other.columns == columns
                && other.scale.colors().list().size() == scale.colors().list().size();
    }
}
