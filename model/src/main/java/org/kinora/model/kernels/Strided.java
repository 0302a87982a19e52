package org.kinora.model.kernels;

/**
 * A matrix or its transpose as plain numbers: element (i, j) lies at {@code offset + i * row + j * column}. One of the
 * two steps is always 1.
 */
record Strided(float[] values, int offset, int rows, int columns, int row, int column) {

    static Strided of(Matrix matrix, boolean transpose) {
        float[] values = HeapFloats.of(matrix);
        return transpose
                ? new Strided(values, matrix.offset(), matrix.columns(), matrix.rows(), 1, matrix.stride())
                : new Strided(values, matrix.offset(), matrix.rows(), matrix.columns(), matrix.stride(), 1);
    }

    Strided transposed() {
        return new Strided(values, offset, columns, rows, column, row);
    }

    int at(int i, int j) {
        return offset + i * row + j * column;
    }
}
