package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;

/**
 * Puts the entries and the labels of a table in their places around the origin. Rows and columns count from 0, and −1 is
 * that of labels. First everything is added, the entries before what is above them; then it is settled.
 */
final class TableArrangement {

    private final GridLines lines;
    /** At which side of its column everything stands, that of labels first. */
    private final List<Point> alignments;

    private final int labelRows;
    private final int labelColumns;
    private final List<Placed> entries = new ArrayList<>();
    private final List<Placed> heads = new ArrayList<>();

    /** A mobject, where it belongs counted with labels, and its room. */
    private record Placed(Mobject mobject, int row, int column, Cell cell) {}

    /** @param lines with rows and columns for the labels too */
    TableArrangement(GridLines lines, List<Point> alignments, int labelRows, int labelColumns) {
        this.lines = lines;
        this.alignments = alignments;
        this.labelRows = labelRows;
        this.labelColumns = labelColumns;
    }

    /** Adds an entry, or the label of a row. */
    void add(Mobject entry, int row, int column, Cell cell) {
        Placed placed = placed(entry, row, column, cell);
        lines.hold(placed.row, placed.column, cell);
        entries.add(placed);
    }

    /** Adds what is above a column. */
    void addHead(Mobject label, int column, Cell cell) {
        Placed head = placed(label, -1, column, cell);
        lines.hold(head.row, head.column, new Cell(cell.anchor(), 0, 0, cell.ascent(), cell.descent()));
        lines.widen(head.column, cell.left() + cell.right(), side(head));
        heads.add(head);
    }

    private Placed placed(Mobject mobject, int row, int column, Cell cell) {
        return new Placed(mobject, row + labelRows, column + labelColumns, cell);
    }

    /** Moves everything to its place; the lines are known then. */
    void settle() {
        lines.settle();
        entries.forEach(
                each -> each.mobject.shift(lines.anchor(each.row, each.column).minus(each.cell.anchor())));
        heads.forEach(head -> head.mobject.shift(place(head).minus(head.cell.anchor())));
    }

    /** What is above a column is in its middle, unless the column is aligned on one side. */
    private Point place(Placed head) {
        double side = side(head);
        double x = side < 0
                ? lines.leftEdge(head.column) + head.cell.left()
                : side > 0 ? lines.rightEdge(head.column) - head.cell.right() : lines.middle(head.column);
        return new Point(x, lines.anchor(head.row, head.column).y());
    }

    private double side(Placed head) {
        return alignments.get(head.column - labelColumns + 1).x();
    }
}
