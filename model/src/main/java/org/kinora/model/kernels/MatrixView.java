package org.kinora.model.kernels;

/**
 * A window on a matrix or its transpose as plain numbers: element (i, j) lies at {@code offset + i * row + j * column}. One
 * of the two steps is always 1.
 *
 * <p>A window is moved and not made anew, because one token alone needs thousands. Not for several threads.
 */
final class MatrixView {

    private Floats floats;
    private float[] values;
    private int offset;
    private int rows;
    private int columns;
    private int row;
    private int column;

    /** Moves to a whole matrix. */
    MatrixView on(Matrix matrix) {
        return on(matrix, 0, matrix.rows(), 0, matrix.columns());
    }

    /** Moves to what a matrix has from row {@code top} and column {@code left} on. */
    MatrixView on(Matrix matrix, int top, int rows, int left, int columns) {
        return on(matrix.floats(), matrix.offset() + top * matrix.stride() + left, rows, columns, matrix.stride());
    }

    /** Moves to rows that begin {@code stride} apart. */
    MatrixView on(Floats floats, int offset, int rows, int columns, int stride) {
        this.floats = floats;
        this.values = floats instanceof HeapFloats onHeap ? onHeap.array() : null;
        this.offset = offset;
        this.rows = rows;
        this.columns = columns;
        this.row = stride;
        this.column = 1;
        return this;
    }

    /** Moves to some columns of another window. */
    MatrixView onColumns(MatrixView window, int left, int columns) {
        this.floats = window.floats;
        this.values = window.values;
        this.offset = window.at(0, left);
        this.rows = window.rows;
        this.columns = columns;
        this.row = window.row;
        this.column = window.column;
        return this;
    }

    /** Turns rows into columns. */
    MatrixView transpose() {
        int before = rows;
        rows = columns;
        columns = before;
        int step = row;
        row = column;
        column = step;
        return this;
    }

    /** Leaves the matrix, which would otherwise be kept in memory. */
    void leave() {
        floats = null;
        values = null;
    }

    Floats floats() {
        return floats;
    }

    /** The array that the window lies on, if it lies on Java's heap. */
    float[] values() {
        return values;
    }

    int offset() {
        return offset;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** From an element to the one below it. */
    int row() {
        return row;
    }

    /** From an element to the next in its row. */
    int column() {
        return column;
    }

    int at(int i, int j) {
        return offset + i * row + j * column;
    }
}
