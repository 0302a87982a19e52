package org.kinora.model.kernels;

/**
 * A part of a matrix or of its transpose as plain numbers: element (i, j) lies at {@code offset + i * row + j * column}.
 * One of the two steps is always 1.
 *
 * @param floats where the numbers lie
 * @param values the array that they lie in, or null if they do not lie on Java's heap
 * @param row from an element to the one below it
 * @param column from an element to the next in its row
 */
record MatrixView(Floats floats, float[] values, int offset, int rows, int columns, int row, int column) {

    /** A whole matrix. */
    static MatrixView of(Matrix matrix) {
        return of(matrix, 0, matrix.rows(), 0, matrix.columns());
    }

    /** The part of a matrix from row {@code top} and column {@code left} on. */
    static MatrixView of(Matrix matrix, int top, int rows, int left, int columns) {
        return of(matrix.floats(), matrix.offset() + top * matrix.stride() + left, rows, columns, matrix.stride());
    }

    /** Rows that begin {@code stride} apart. */
    static MatrixView of(Floats floats, int offset, int rows, int columns, int stride) {
        float[] values = floats instanceof HeapFloats onHeap ? onHeap.array() : null;
        return new MatrixView(floats, values, offset, rows, columns, stride, 1);
    }

    /** Some of the columns. */
    MatrixView columns(int left, int count) {
        return new MatrixView(floats, values, at(0, left), rows, count, row, column);
    }

    /** Rows as columns. */
    MatrixView transposed() {
        return new MatrixView(floats, values, offset, columns, rows, column, row);
    }

    int at(int i, int j) {
        return offset + i * row + j * column;
    }
}
