package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;

/** A matrix of numbers as coloured cells. Rows run downwards, as in a pattern, or upwards, as layers do. */
public final class HeatMap extends Composite<HeatMap> {

    /** Which way the rows of the matrix run. */
    public enum Rows {
        DOWN,
        UP
    }

    /** Between cells, in scene units. */
    public static final double GAP = 0.06;

    private static final double LABEL_GAP = 0.18;
    private static final double HEADING_RISE = 0.32;

    private final Group<HeatCell> cells;
    private final Group<Text> labels = new Group<>();
    private final int rows;
    private final int columns;
    private final Property<Provenance> provenance;

    private HeatMap(
            Tensor values,
            Provenance provenance,
            Rows direction,
            double cellWidth,
            double cellHeight,
            Function<Double, Color> palette) {
        this.rows = values.size(0);
        this.columns = values.size(1);
        this.provenance = property("provenance", provenance, Interpolator::switching);
        List<HeatCell> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int line = direction == Rows.DOWN ? row : rows - 1 - row;
            for (int column = 0; column < columns; column++) {
                double x = (column - (columns - 1) / 2.0) * (cellWidth + GAP);
                double y = ((rows - 1) / 2.0 - line) * (cellHeight + GAP);
                all.add(new HeatCell(values.get(row, column), palette, cellWidth, cellHeight).shift(x, y));
            }
        }
        cells = new Group<>(all);
        addParts(cells, labels);
    }

    /**
     * Of numbers between 0 and 1, from dark through teal to yellow.
     *
     * @param values [rows, columns]
     * @param cellWidth in scene units, as is the height
     */
    public static HeatMap ofProbabilities(
            Tensor values, Provenance provenance, Rows direction, double cellWidth, double cellHeight) {
        return new HeatMap(values, provenance, direction, cellWidth, cellHeight, Palette::heat);
    }

    /** Of numbers between 0 and 1 most of which are small: the colour goes by their square roots. */
    public static HeatMap ofSmallProbabilities(
            Tensor values, Provenance provenance, Rows direction, double cellWidth, double cellHeight) {
        return new HeatMap(
                values,
                provenance,
                direction,
                cellWidth,
                cellHeight,
                value -> Palette.heat(Math.sqrt(Math.max(0, value))));
    }

    /**
     * Of numbers of both signs, blue above zero and red below it.
     *
     * @param strongest the size from which on the colour is strongest, above 0
     */
    public static HeatMap ofSigned(
            Tensor values,
            Provenance provenance,
            Rows direction,
            double cellWidth,
            double cellHeight,
            double strongest) {
        return new HeatMap(
                values, provenance, direction, cellWidth, cellHeight, value -> Palette.signed(value / strongest));
    }

    /**
     * Writes a word to the left of each row.
     *
     * @param size font size
     */
    public HeatMap labelRows(List<String> words, double size) {
        check("rows", words, rows);
        for (int row = 0; row < rows; row++) {
            labels.add(
                    label(words.get(row), size).nextTo(cells, LEFT, LABEL_GAP).levelWith(cell(row, 0)));
        }
        return this;
    }

    /**
     * Writes a word below each column.
     *
     * @param size font size
     */
    public HeatMap labelColumns(List<String> words, double size) {
        check("columns", words, columns);
        double middle =
                cells.corner(DOWN).y() - LABEL_GAP - TextStyle.serif(size).em() / 2;
        for (int column = 0; column < columns; column++) {
            labels.add(label(words.get(column), size)
                    .centerOn(cell(0, column).center().x(), middle));
        }
        return this;
    }

    /**
     * A text over the middle of the cells; it does not belong to the map.
     *
     * @param size font size
     */
    public Text heading(String words, double size) {
        Text heading = new Text(words, size).setColor(Palette.INK);
        return heading.centerOn(cells.corner(UP).plus(point(0, HEADING_RISE)));
    }

    private static Text label(String word, double size) {
        return new Text(word, size).setColor(Palette.FAINT_INK);
    }

    private static void check(String what, List<String> words, int count) {
        if (words.size() != count) {
            throw new IllegalArgumentException(
                    "The heat map has %d %s, but %d words were given for them.".formatted(count, what, words.size()));
        }
    }

    /** Shows other numbers in the same cells. */
    public HeatMap show(Tensor values, Provenance from) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cell(row, column).value().set((double) values.get(row, column));
            }
        }
        provenance.set(from);
        return this;
    }

    /** One cell, by the indices of the matrix. */
    public HeatCell cell(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException(
                    "No cell [%d, %d] in a heat map of %d rows and %d columns".formatted(row, column, rows, columns));
        }
        return cells.get(row * columns + column);
    }

    /** The cells of one row of the matrix, from left to right. */
    public Group<HeatCell> row(int row) {
        return cells.slice(row * columns, (row + 1) * columns);
    }

    /** All cells, row by row in the order of the matrix. */
    public Group<HeatCell> cells() {
        return cells;
    }

    /** The words beside the cells. */
    public Group<Text> labels() {
        return labels;
    }

    /** Where the number in a cell came from. */
    public Provenance provenance(int row, int column) {
        return provenance().at(row, column);
    }

    /** Where the numbers came from. */
    public Provenance provenance() {
        return provenance.get();
    }
}
