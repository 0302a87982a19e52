package org.kinora.model.kernels;

import java.util.Arrays;

/**
 * Copies a matrix into strips of some columns each, strip after strip and each row by row, whichever way it lies in memory:
 * so a product reads it from the first number to the last.
 */
final class VectorStrips {

    private VectorStrips() {}

    /**
     * @param breadth columns of a strip; what is missing of the last one is filled with zeros
     */
    static void copy(Strided matrix, int breadth, float[] strips) {
        for (int left = 0; left < matrix.columns(); left += breadth) {
            int columns = Math.min(breadth, matrix.columns() - left);
            int to = left * matrix.rows();
            if (columns < breadth) {
                Arrays.fill(strips, to, to + breadth * matrix.rows(), 0);
            }
            if (matrix.column() == 1) {
                copyRows(matrix, left, columns, strips, to, breadth);
            } else {
                copyColumns(matrix, left, columns, strips, to, breadth);
            }
        }
    }

    private static void copyRows(Strided matrix, int left, int columns, float[] strips, int to, int breadth) {
        for (int row = 0; row < matrix.rows(); row++) {
            System.arraycopy(matrix.values(), matrix.at(row, left), strips, to + row * breadth, columns);
        }
    }

    private static void copyColumns(Strided matrix, int left, int columns, float[] strips, int to, int breadth) {
        int side = VectorTranspose.SIDE;
        int squares = VectorTranspose.fits() ? columns / side * side : 0;
        int rows = matrix.rows() / side * side;
        for (int column = 0; column < squares; column += side) {
            for (int row = 0; row < rows; row += side) {
                int from = matrix.at(row, left + column);
                int start = to + row * breadth + column;
                VectorTranspose.square(matrix.values(), from, matrix.column(), strips, start, breadth);
            }
            copyOneByOne(matrix, rows, left + column, side, strips, to + column, breadth);
        }
        copyOneByOne(matrix, 0, left + squares, columns - squares, strips, to + squares, breadth);
    }

    /** Some columns, from the row {@code top} on. */
    private static void copyOneByOne(
            Strided matrix, int top, int left, int columns, float[] strips, int to, int breadth) {
        for (int column = 0; column < columns; column++) {
            int from = matrix.at(0, left + column);
            for (int row = top; row < matrix.rows(); row++) {
                strips[to + row * breadth + column] = matrix.values()[from + row];
            }
        }
    }
}
