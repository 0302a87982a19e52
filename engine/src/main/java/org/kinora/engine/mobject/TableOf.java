package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * Entries in rows and columns with lines between them, around the origin: a {@link Table} of texts, a {@link MathTable}
 * of formulas, a {@link DecimalTable} or {@link IntegerTable} of numbers, or a {@link MobjectTable} of anything. Rows
 * and columns of entries are counted from 0; labels stand beside them, and where a method says so, −1 is their row or
 * column.
 *
 * @param <T> the type of the entries
 * @param <M> the type that the fluent methods return: the class itself
 */
public abstract sealed class TableOf<T extends Mobject, M extends TableOf<T, M>> extends Tabular<T, M>
        permits MathTable, MobjectTable, NumberTable, Table {

    /** Manim's, of a highlighted cell. */
    private static final double HIGHLIGHT = 0.75;

    private final double em;
    private final TableGround ground = new TableGround();
    private final Group<Mobject> topLeft = new Group<>();
    private final Group<Mobject> columnLabels = new Group<>();
    private final Group<Mobject> rowLabels = new Group<>();
    private final Property<Spacing> spacing;
    private final Property<List<Point>> alignments;
    private final Property<GridLines> grid;

    /** @param size the font size of the entries, which gaps go by */
    TableOf(List<? extends List<? extends T>> rows, double size) {
        super("table", rows);
        em = TextStyle.serif(size).em();
        spacing = structure("gaps", Spacing.ofTable(em));
        alignments = structure("alignments", Collections.nCopies(columnCount() + 1, Point.ORIGIN));
        grid = structure("grid", new GridLines(1, 1, spacing.get()));
        addParts(ground, topLeft, columnLabels, rowLabels);
        addEntries();
    }

    /** How much room an entry takes around where its column's line meets its baseline. */
    Cell cellOf(T entry, int column) {
        return Cell.aligned(entry, em, alignments.get().get(column + 1));
    }

    /** What a label given as a string is. */
    abstract Mobject label(String text);

    private int labelRows() {
        return columnLabels.size() > 0 ? 1 : 0;
    }

    private int labelColumns() {
        return rowLabels.size() > 0 ? 1 : 0;
    }

    /** Puts everything in its place; what the author did to the whole table stays. */
    final void layOut() {
        Affine place = ground.frame().placement();
        Affine back = place.inverse();
        boolean wasShown = isShown() && !Recording.current().isEditing();
        Set<Shape> before = new LinkedHashSet<>(shapes());
        before.forEach(shape -> ((VMobject<?>) shape).place(back, false));
        GridLines lines = placeEntries();
        grid.set(lines);
        ground.redraw(lines, rowCount() + labelRows(), columnCount() + labelColumns(), labelRows(), labelColumns());
        Set<Shape> after = new LinkedHashSet<>(shapes());
        after.forEach(shape -> ((VMobject<?>) shape).place(place, false));
        if (wasShown) {
            after.stream()
                    .filter(shape -> !before.contains(shape))
                    .forEach(shape -> shape.showInPlaceOf(ground.frame()));
            before.stream().filter(shape -> !after.contains(shape)).forEach(Shape::hide);
        }
    }

    private GridLines placeEntries() {
        GridLines lines = new GridLines(rowCount() + labelRows(), columnCount() + labelColumns(), spacing.get());
        TableArrangement all = new TableArrangement(lines, alignments.get(), labelRows(), labelColumns());
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                all.add(entry(row, column), row, column, cellOf(entry(row, column), column));
            }
        }
        for (int row = 0; row < rowLabels.size(); row++) {
            Mobject label = rowLabels.get(row);
            all.add(label, row, -1, Cell.aligned(label, em, alignments.get().get(0)));
        }
        for (int column = 0; column < columnLabels.size(); column++) {
            Mobject label = columnLabels.get(column);
            all.addHead(label, column, Cell.centered(label, em));
        }
        for (Mobject label : topLeft) {
            all.addHead(label, -1, Cell.centered(label, em));
        }
        all.settle();
        return lines;
    }

    /** Puts labels above the columns, of the same kind as the entries if these are letters. */
    public final M setColumnLabels(String... labels) {
        return setColumnLabels(Arrays.stream(labels).map(this::label).toList());
    }

    /** Puts labels above the columns, one for each. */
    public final M setColumnLabels(List<? extends Mobject> labels) {
        return setLabels(columnLabels, labels, columnCount(), "columns");
    }

    /** Puts labels to the left of the rows, of the same kind as the entries if these are letters. */
    public final M setRowLabels(String... labels) {
        return setRowLabels(Arrays.stream(labels).map(this::label).toList());
    }

    /** Puts labels to the left of the rows, one for each. */
    public final M setRowLabels(List<? extends Mobject> labels) {
        return setLabels(rowLabels, labels, rowCount(), "rows");
    }

    private M setLabels(Group<Mobject> group, List<? extends Mobject> labels, int count, String what) {
        if (labels.size() != count) {
            throw new IllegalArgumentException(
                    "This table has %d %s, and there are %d labels for them".formatted(count, what, labels.size()));
        }
        return exchange(group, labels);
    }

    /** Puts something where the row of labels and the column of labels meet. */
    public final M setTopLeft(String entry) {
        return setTopLeft(label(entry));
    }

    /**
     * Puts something where the row of labels and the column of labels meet; manim's {@code top_left_entry}.
     *
     * @throws IllegalStateException unless the table has labels of both rows and columns
     */
    public final M setTopLeft(Mobject entry) {
        if (labelRows() == 0 || labelColumns() == 0) {
            throw new IllegalStateException(
                    "A table's top left entry is beside the labels of rows and above those of columns: set both first");
        }
        return exchange(topLeft, List.of(entry));
    }

    private M exchange(Group<Mobject> group, List<? extends Mobject> members) {
        List<Mobject> before = group.members();
        boolean wasShown = isShown() && !Recording.current().isEditing();
        group.replaceParts(before, members);
        layOut();
        if (wasShown) {
            members.forEach(member -> member.showInPlaceOf(ground.frame()));
            before.forEach(Mobject::hide);
        }
        return self();
    }

    /** Says which lines are drawn. */
    public final M setLines(TableLines which) {
        ground.setLines(which);
        layOut();
        return self();
    }

    /**
     * Says how far apart columns and rows are; manim's {@code h_buff} and {@code v_buff}.
     *
     * @param betweenColumns from the widest entry of a column to that of the next, in units of the table's own
     * @param betweenRows from the lowest letters of a row to the highest of the next
     */
    public final M setGaps(double betweenColumns, double betweenRows) {
        if (!(betweenColumns >= 0 && betweenRows >= 0) || Double.isInfinite(betweenColumns + betweenRows)) {
            throw new IllegalArgumentException(
                    "A table's gaps are finite and 0 or more, not %s and %s".formatted(betweenColumns, betweenRows));
        }
        spacing.set(spacing.get().gaps(betweenColumns, betweenRows));
        layOut();
        return self();
    }

    /** Aligns all entries at one side of their columns: LEFT, RIGHT, or ORIGIN for the middle. */
    public final M align(Point side) {
        alignments.set(Collections.nCopies(columnCount() + 1, side));
        layOut();
        return self();
    }

    /** Aligns the entries of a column at one side of it; −1 is the column of labels. */
    public final M alignColumn(int column, Point side) {
        if (column != -1) {
            entry(0, column);
        }
        List<Point> changed = new ArrayList<>(alignments.get());
        changed.set(column + 1, side);
        alignments.set(List.copyOf(changed));
        layOut();
        return self();
    }

    /** The labels above the columns, from left to right; none if there are none. */
    public final Group<Mobject> columnLabels() {
        return columnLabels;
    }

    /** The labels beside the rows, from top to bottom; none if there are none. */
    public final Group<Mobject> rowLabels() {
        return rowLabels;
    }

    /** What is where the labels meet; nothing if nothing is. */
    public final Group<Mobject> topLeft() {
        return topLeft;
    }

    /** All labels: top left, above the columns, and beside the rows. */
    public final Group<Mobject> labels() {
        return new Group<>(Stream.of(topLeft, columnLabels, rowLabels)
                .flatMap(Group::stream)
                .toList());
    }

    /** The lines from left to right, from top to bottom. */
    public final Group<Line> horizontalLines() {
        return ground.horizontal();
    }

    /** The lines from top to bottom, from left to right. */
    public final Group<Line> verticalLines() {
        return ground.vertical();
    }

    /** What is behind everything: transparent, until it is given a fill. */
    public final PathShape frame() {
        return ground.frame();
    }

    /** The cells that are highlighted, in the order in which they were. */
    public final Group<PathShape> highlights() {
        return ground.highlights();
    }

    /**
     * A new rectangle around a cell as it is placed now, up to the lines; manim's {@code get_cell}.
     *
     * @param row −1 for the row of labels
     * @param column −1 for the column of labels
     */
    public final PathShape cell(int row, int column) {
        int first = -labelRows();
        int leftmost = -labelColumns();
        if (row < first || row >= rowCount() || column < leftmost || column >= columnCount()) {
            throw new IndexOutOfBoundsException("No cell [%d, %d] in a table of rows %d to %d and columns %d to %d"
                    .formatted(row, column, first, rowCount() - 1, leftmost, columnCount() - 1));
        }
        Bounds bounds = grid.get().cell(row + labelRows(), column + labelColumns());
        return ground.placed(bounds);
    }

    /** A new filled rectangle of a cell, to be shown behind it; manim's {@code get_highlighted_cell}. */
    public final PathShape highlightedCell(int row, int column, Color color) {
        PathShape cell = cell(row, column);
        cell.setFill(color, HIGHLIGHT).setStroke(Stroke.NONE);
        return cell;
    }

    /**
     * Colours a cell behind its entry, as a part of the table; manim's {@code add_highlighted_cell}. It is there at once
     * if the table is shown: {@code play(fadeIn(table.highlights().last()))} lets it come slowly.
     */
    public final M highlight(int row, int column, Color color) {
        PathShape cell = highlightedCell(row, column, color);
        boolean wasShown = isShown() && !Recording.current().isEditing();
        highlights().add(cell);
        if (wasShown) {
            cell.showInPlaceOf(ground.frame());
        }
        return self();
    }
}
