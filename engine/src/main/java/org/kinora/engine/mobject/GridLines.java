package org.kinora.engine.mobject;

import java.util.Arrays;
import org.kinora.engine.geometry.Point;

/**
 * Where the columns and baselines of a grid of entries lie, around the origin. Rows are as far apart as lines of a
 * loose text, or further where entries are high.
 */
final class GridLines {

    /** From baseline to baseline where entries are no higher than letters, in ems. */
    private static final double LINE_PITCH = 1.4;

    private static final double ROW_GAP = 0.5;
    private static final double COLUMN_GAP = 1.05;
    /** The least height of the first row, a digit's, in ems. */
    private static final double DIGIT = 0.66;

    private final double[] left;
    private final double[] right;
    private final double[] columns;
    private final double[] ascents;
    private final double[] descents;
    private final double[] baselines;
    private final double em;

    GridLines(int rows, int columns, double em) {
        left = new double[columns];
        right = new double[columns];
        this.columns = new double[columns];
        ascents = new double[rows];
        descents = new double[rows];
        baselines = new double[rows];
        Arrays.fill(ascents, DIGIT * em);
        this.em = em;
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
            x += right[i] + (i < columns.length - 1 ? COLUMN_GAP * em : 0);
        }
        double y = -ascents[0];
        baselines[0] = y;
        for (int i = 1; i < baselines.length; i++) {
            y -= Math.max(LINE_PITCH * em, descents[i - 1] + ROW_GAP * em + ascents[i]);
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

    double width() {
        int last = columns.length - 1;
        return columns[last] + right[last] - columns[0] + left[0];
    }

    double height() {
        int last = baselines.length - 1;
        return baselines[0] + ascents[0] - baselines[last] + descents[last];
    }
}
