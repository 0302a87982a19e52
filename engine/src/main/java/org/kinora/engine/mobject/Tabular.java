package org.kinora.engine.mobject;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.paint.Color;

/**
 * Entries in rows and columns, which are counted from 0: a {@linkplain MatrixOf matrix} or a {@linkplain TableOf
 * table}.
 *
 * <pre>{@code
 * table.row(2).setColor(YELLOW);
 * play(indicate(matrix.entry(0, 1)));
 * }</pre>
 *
 * @param <T> the type of the entries
 * @param <M> the type that the fluent methods return: the class itself
 */
public abstract sealed class Tabular<T extends Mobject, M extends Tabular<T, M>> extends Composite<M>
        permits MatrixOf, TableOf {

    /** Every entry is a mobject; a {@link NumberGrid} shows more numbers as one. */
    private static final int MOST_ENTRIES = 4000;

    private final String kind;
    private final List<List<T>> entries;

    /** @param kind what messages call it: matrix or table */
    Tabular(String kind, List<? extends List<? extends T>> rows) {
        this.kind = kind;
        check(kind, rows);
        entries = rows.stream().<List<T>>map(List::copyOf).toList();
    }

    private static void check(String kind, List<? extends List<?>> rows) {
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new IllegalArgumentException(
                    "A %s needs a row and a column, and this one has no entries".formatted(kind));
        }
        int columns = rows.get(0).size();
        for (int row = 1; row < rows.size(); row++) {
            if (rows.get(row).size() != columns) {
                throw new IllegalArgumentException(
                        "The rows of a %s are equally long, but row 0 has %d and row %d has %d entries"
                                .formatted(kind, columns, row, rows.get(row).size()));
            }
        }
        if ((long) rows.size() * columns > MOST_ENTRIES) {
            throw new IllegalArgumentException(
                    "A %s has %,d entries at most, not %d × %d: show so many numbers as colours, with a NumberGrid"
                            .formatted(kind, MOST_ENTRIES, rows.size(), columns));
        }
    }

    final String kind() {
        return kind;
    }

    /** Adds the entries to the parts, row by row. */
    final void addEntries() {
        entries.forEach(this::addParts);
    }

    /** How many rows of entries there are. */
    public final int rowCount() {
        return entries.size();
    }

    /** How many columns of entries there are. */
    public final int columnCount() {
        return entries.get(0).size();
    }

    /**
     * The entry in a row and a column.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public final T entry(int row, int column) {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount()) {
            throw new IndexOutOfBoundsException("No entry [%d, %d] in a %s of %d rows and %d columns"
                    .formatted(row, column, kind, rowCount(), columnCount()));
        }
        return entries.get(row).get(column);
    }

    /** All entries, row by row; manim's {@code get_entries}. */
    public final Group<T> entries() {
        return new Group<>(entries.stream().flatMap(List::stream).toList());
    }

    /** The entries of a row, from left to right. */
    public final Group<T> row(int row) {
        entry(row, 0);
        return new Group<>(entries.get(row));
    }

    /** The entries of a column, from top to bottom. */
    public final Group<T> column(int column) {
        entry(0, column);
        return new Group<>(entries.stream().map(row -> row.get(column)).toList());
    }

    /** All rows, from top to bottom. */
    public final List<Group<T>> rows() {
        return IntStream.range(0, rowCount()).mapToObj(this::row).toList();
    }

    /** All columns, from left to right. */
    public final List<Group<T>> columns() {
        return IntStream.range(0, columnCount()).mapToObj(this::column).toList();
    }

    /** Colours the columns from the left; columns for which there is no colour keep theirs. */
    public final M setColumnColors(Color... colors) {
        return setColors(columns(), "columns", colors);
    }

    /** Colours the rows from the top; rows for which there is no colour keep theirs. */
    public final M setRowColors(Color... colors) {
        return setColors(rows(), "rows", colors);
    }

    private M setColors(List<Group<T>> lines, String what, Color... colors) {
        if (colors.length > lines.size()) {
            throw new IllegalArgumentException("This %s has %d %s, and there are %d colours for them"
                    .formatted(kind, lines.size(), what, colors.length));
        }
        for (int i = 0; i < colors.length; i++) {
            lines.get(i).setColor(colors[i]);
        }
        return self();
    }
}
