package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Property;

/**
 * Entries in rows and columns between brackets that fit, around the origin: a {@link Matrix} of formulas, a {@link
 * DecimalMatrix} of numbers or a {@link MobjectMatrix} of anything. Rows and columns are counted from 0.
 *
 * @param <T> the type of the entries
 * @param <M> the type that the fluent methods return: the class itself
 */
public abstract sealed class MatrixOf<T extends Mobject, M extends MatrixOf<T, M>> extends Tabular<T, M>
        permits DecimalMatrix, Matrix, MobjectMatrix {

    /** Between the brackets and the entries, in ems. */
    private static final double SIDE_GAP = 0.28;

    /** How far brackets reach beyond the entries, in ems. */
    private static final double OVERHANG = 0.24;

    private final double em;
    private final Bracket left;
    private final Bracket right;
    private final Property<Ellipses> ellipses = structure("rows and columns of dots", Ellipses.NONE);
    private final Property<List<PathShape>> dots = structure("dots", List.of());

    /** @param size the font size of the entries, which spaces and brackets go by */
    MatrixOf(List<? extends List<? extends T>> rows, double size) {
        super("matrix", rows);
        em = TextStyle.serif(size).em();
        left = new Bracket(false, em);
        right = new Bracket(true, em);
        addParts(left);
        addEntries();
        addParts(right);
    }

    /** How much room an entry takes, in scene units, while the matrix stands around the origin. */
    Cell cellOf(T entry, int column) {
        return Cell.centered(entry, em);
    }

    /** Puts all entries in their places and fits the brackets; what the author did to the whole matrix stays. */
    final void layOut() {
        Affine place = left.placement();
        Affine back = place.inverse();
        shapes().forEach(shape -> ((VMobject<?>) shape).place(back, false));
        Ellipses omitted = ellipses.get();
        GridLines lines = new GridLines(
                omitted.rowOf(rowCount() - 1) + 1, omitted.columnOf(columnCount() - 1) + 1, Spacing.ofMatrix(em));
        Cell[][] cells = new Cell[rowCount()][columnCount()];
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                cells[row][column] = cellOf(entry(row, column), column);
                lines.hold(omitted.rowOf(row), omitted.columnOf(column), cells[row][column]);
            }
        }
        replaceDots(lines, omitted);
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                Point there = lines.anchor(omitted.rowOf(row), omitted.columnOf(column));
                entry(row, column).shift(there.minus(cells[row][column].anchor()));
            }
        }
        double edge = lines.width() / 2 + SIDE_GAP * em;
        double height = lines.height() + 2 * OVERHANG * em;
        left.innerEdge(-edge).fit(height);
        right.innerEdge(edge).fit(height);
        shapes().forEach(shape -> ((VMobject<?>) shape).place(place, false));
    }

    private void replaceDots(GridLines lines, Ellipses omitted) {
        List<PathShape> after = new ArrayList<>();
        if (omitted.column() != Ellipses.NOWHERE) {
            lines.hold(0, omitted.column(), Cell.centered(Ellipses.dots(Point.RIGHT, em), em));
        }
        lines.settle();
        if (omitted.row() != Ellipses.NOWHERE) {
            IntStream.range(0, columnCount())
                    .map(omitted::columnOf)
                    .forEach(column -> after.add(dots(Point.UP, lines, omitted.row(), column)));
        }
        if (omitted.column() != Ellipses.NOWHERE) {
            IntStream.range(0, rowCount())
                    .map(omitted::rowOf)
                    .forEach(row -> after.add(dots(Point.RIGHT, lines, row, omitted.column())));
        }
        if (omitted.row() != Ellipses.NOWHERE && omitted.column() != Ellipses.NOWHERE) {
            after.add(dots(new Point(0.9, -0.75), lines, omitted.row(), omitted.column()));
        }
        replaceParts(dots.get(), after);
        dots.set(List.copyOf(after));
    }

    private PathShape dots(Point direction, GridLines lines, int row, int column) {
        Point axis = new Point(lines.middle(column), lines.anchor(row, column).y() + em / 4);
        return Ellipses.dots(direction, em).moveTo(axis);
    }

    /** The left bracket and the right one. */
    public final Group<Bracket> brackets() {
        return new Group<>(left, right);
    }

    /** Encloses the entries in other brackets; they are square unless told otherwise. */
    public final M setBrackets(BracketShape shape) {
        left.shape(shape);
        right.shape(shape);
        return self();
    }

    /**
     * Puts a row of vertical dots before a row, for rows that are left out: {@code ellipsisRow(3)} makes the entries'
     * row 3 the last of many.
     */
    public final M ellipsisRow(int before) {
        entry(before, 0);
        ellipses.set(new Ellipses(before, ellipses.get().column()));
        layOut();
        return self();
    }

    /** Puts a column of dots before a column, for columns that are left out. */
    public final M ellipsisColumn(int before) {
        entry(0, before);
        ellipses.set(new Ellipses(ellipses.get().row(), before));
        layOut();
        return self();
    }
}
