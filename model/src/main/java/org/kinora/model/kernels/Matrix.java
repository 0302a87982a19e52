package org.kinora.model.kernels;

/**
 * A rectangle of floats in row-major order, possibly cut out of a larger one.
 *
 * @param floats what it is cut out of
 * @param offset where its first element lies
 * @param stride from the start of one row to the start of the next, at least {@code columns}
 */
public record Matrix(Floats floats, int offset, int rows, int columns, int stride) {

    public Matrix {
        long end = rows == 0 ? offset : offset + (long) (rows - 1) * stride + columns;
        if (offset < 0 || rows < 0 || columns < 0 || stride < columns || end > floats.length()) {
            throw new IllegalArgumentException("%d rows of %d floats, %d apart from %d on, do not fit into %d floats"
                    .formatted(rows, columns, stride, offset, floats.length()));
        }
    }

    /** The rows from {@code first} on. A view: nothing is copied. */
    public Matrix rows(int first, int count) {
        return count == rows && first == 0 ? this : new Matrix(floats, offset + first * stride, count, columns, stride);
    }

    /** The columns from {@code first} on. A view: nothing is copied. */
    public Matrix columns(int first, int count) {
        return count == columns && first == 0 ? this : new Matrix(floats, offset + first, rows, count, stride);
    }

    /** The elements without gaps, row by row. It may be the matrix itself: do not write to it. */
    public float[] array() {
        if (offset == 0 && stride == columns && floats.length() == rows * columns) {
            return floats.array();
        }
        float[] dense = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            floats.copy(offset + row * stride, dense, row * columns, columns);
        }
        return dense;
    }
}
