package org.kinora.engine.mobject;

import java.util.Arrays;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;

/**
 * Where the columns and baselines of a grid of entries lie, around the origin. Rows are as far apart as lines of a
 * loose text, or further where entries are high.
 */
final class GridLines {

    private final double[] left;
    private final double[] right;
    private final double[] columns;
    private final double[] ascents;
    private final double[] descents;
    private final double[] baselines;
    private final Spacing spacing;

    GridLines(int rows, int columns, Spacing spacing) {
        left = new double[columns];
        right = new double[columns];
        this.columns = new double[columns];
        ascents = new double[rows];
        descents = new double[rows];
        baselines = new double[rows];
        Arrays.fill(ascents, spacing.ascent());
        Arrays.fill(descents, spacing.descent());
        this.spacing = spacing;
    }

    /** Makes room for an entry. */
    void hold(int row, int column, Cell cell) {
        left[column] = Math.max(left[column], cell.left());
        right[column] = Math.max(right[column], cell.right());
        ascents[row] = Math.max(ascents[row], cell.ascent());
        descents[row] = Math.max(descents[row], cell.descent());
    }

    /** Lays out the lines once all entries have their room. */
    GridLines settle() {
        double x = 0;
        for (int i = 0; i < columns.length; i++) {
            x += left[i];
            columns[i] = x;
            x += right[i] + (i < columns.length - 1 ? spacing.columnGap() : 0);
        }
        double y = -ascents[0];
        baselines[0] = y;
        for (int i = 1; i < baselines.length; i++) {
            y -= Math.max(spacing.pitch(), descents[i - 1] + spacing.rowGap() + ascents[i]);
            baselines[i] = y;
        }
        double bottom = y - descents[descents.length - 1];
        for (int i = 0; i < columns.length; i++) {
            columns[i] -= x / 2;
        }
        for (int i = 0; i < baselines.length; i++) {
            baselines[i] -= bottom / 2;
        }
        return this;
    }

    /** Where an entry's anchor belongs. */
    Point anchor(int row, int column) {
        return new Point(columns[column], baselines[row]);
    }

    /** The middle of a column. */
    double middle(int column) {
        return columns[column] + (right[column] - left[column]) / 2;
    }

    /**
     * Makes a column at least this wide, before the lines are laid out.
     *
     * @param side where its entries are aligned: it grows on the other one, or on both if they are in its middle
     */
    void widen(int column, double width, double side) {
        double more = Math.max(0, width - left[column] - right[column]);
        left[column] += side < 0 ? 0 : side > 0 ? more : more / 2;
        right[column] += side > 0 ? 0 : side < 0 ? more : more / 2;
    }

    /** The left edge of a column, without the gap. */
    double leftEdge(int column) {
        return columns[column] - left[column];
    }

    /** The right edge of a column, without the gap. */
    double rightEdge(int column) {
        return columns[column] + right[column];
    }

    /** The box of a column and a row with half of the gaps around. */
    Bounds cell(int row, int column) {
        double x = spacing.columnGap() / 2;
        double y = spacing.rowGap() / 2;
        return new Bounds(
                leftEdge(column) - x,
                baselines[row] - descents[row] - y,
                rightEdge(column) + x,
                baselines[row] + ascents[row] + y);
    }

    double width() {
        int last = columns.length - 1;
        return columns[last] + right[last] - columns[0] + left[0];
    }

    double height() {
        int last = baselines.length - 1;
        return baselines[0] + ascents[0] - baselines[last] + descents[last];
    }
}
