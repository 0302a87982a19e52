package org.kinora.model.kernels;

/** What holds for matrix products of all kernels. */
public final class GemmShapes {

    private GemmShapes() {}

    /** @throws IllegalArgumentException if A and B, transposed or not, do not give a matrix of the size of {@code out} */
    public static void check(Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out) {
        int rows = transposeA ? a.columns() : a.rows();
        int depth = transposeA ? a.rows() : a.columns();
        int depthOfB = transposeB ? b.columns() : b.rows();
        int columns = transposeB ? b.rows() : b.columns();
        if (depth != depthOfB || rows != out.rows() || columns != out.columns()) {
            throw new IllegalArgumentException("A product of %d x %d and %d x %d does not fit into %d x %d"
                    .formatted(rows, depth, depthOfB, columns, out.rows(), out.columns()));
        }
    }
}
