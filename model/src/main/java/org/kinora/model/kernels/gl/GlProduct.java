package org.kinora.model.kernels.gl;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.gl.ComputeProgram;
import org.kinora.model.gl.Dispatch;
import org.kinora.model.kernels.Matrix;

/** Matrix products on a GPU: in tiles, or row by row where there are too few rows to fill one. */
final class GlProduct {

    /** Columns of the tiles of gemm.glsl. */
    private static final int TILE = 64;

    /** Rows of its tall and of its flat tile. */
    private static final int TALL = 64;

    private static final int FLAT = 16;

    /** Up to here reading B once for each row costs less than a tile that is mostly empty. */
    private static final int FEW_ROWS = 4;

    /** Columns of one workgroup of few_rows_product.glsl, where B lies transposed and where it does not. */
    private static final int COLUMNS_TRANSPOSED = 8;

    private static final int COLUMNS = 32;

    private final GlDispatcher dispatcher;

    private final ComputeProgram fewRows = GlDispatcher.shader("few_rows_product");
    private final ComputeProgram fewRowsTransposed = GlDispatcher.shader("few_rows_product", "TRANSPOSE_B");

    GlProduct(GlDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Products of the same shapes whose matrices lie at regular distances, in floats. */
    record Batch(int count, int stepOfA, int stepOfB, int stepOfOut) {
        static final Batch ONE = new Batch(1, 0, 0, 0);
    }

    /** {@code out = alpha * A * B + beta * out}, in pieces where a matrix is too large for a program. */
    void multiply(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, float beta, Matrix out) {
        boolean fitsA = dispatcher.fits(a);
        boolean fitsB = dispatcher.fits(b);
        boolean fitsOut = dispatcher.fits(out);
        int depth = transposeA ? a.rows() : a.columns();
        if (fitsA && fitsB && fitsOut) {
            multiply(alpha, a, transposeA, b, transposeB, beta, out, Batch.ONE);
        } else if (out.rows() > 1 && (!fitsOut || !fitsA && !transposeA)) {
            int half = out.rows() / 2;
            int rest = out.rows() - half;
            Matrix upper = transposeA ? a.columns(0, half) : a.rows(0, half);
            Matrix lower = transposeA ? a.columns(half, rest) : a.rows(half, rest);
            multiply(alpha, upper, transposeA, b, transposeB, beta, out.rows(0, half));
            multiply(alpha, lower, transposeA, b, transposeB, beta, out.rows(half, rest));
        } else if (out.columns() > 1 && !fitsB && transposeB) {
            int half = out.columns() / 2;
            int rest = out.columns() - half;
            multiply(alpha, a, transposeA, b.rows(0, half), true, beta, out.columns(0, half));
            multiply(alpha, a, transposeA, b.rows(half, rest), true, beta, out.columns(half, rest));
        } else if (depth > 1) {
            int half = depth / 2;
            multiply(
                    alpha,
                    along(a, transposeA, 0, half),
                    transposeA,
                    along(b, !transposeB, 0, half),
                    transposeB,
                    beta,
                    out);
            Matrix restOfA = along(a, transposeA, half, depth - half);
            Matrix restOfB = along(b, !transposeB, half, depth - half);
            multiply(alpha, restOfA, transposeA, restOfB, transposeB, 1, out);
        } else { // refused by the device
            multiply(alpha, a, transposeA, b, transposeB, beta, out, Batch.ONE);
        }
    }

    /** Some steps of a matrix's depth, which runs along its rows or its columns. */
    private static Matrix along(Matrix matrix, boolean rows, int first, int count) {
        return rows ? matrix.rows(first, count) : matrix.columns(first, count);
    }

    /** The same, where the matrices are the first of the batch. */
    void multiply(
            float alpha,
            Matrix a,
            boolean transposeA,
            Matrix b,
            boolean transposeB,
            float beta,
            Matrix out,
            Batch batch) {
        if (batch.count > 1 && !(fitsWholly(a) && fitsWholly(b) && fitsWholly(out))) {
            for (int i = 0; i < batch.count; i++) {
                Matrix nextA = moved(a, i * batch.stepOfA);
                Matrix nextB = moved(b, i * batch.stepOfB);
                multiply(alpha, nextA, transposeA, nextB, transposeB, beta, moved(out, i * batch.stepOfOut));
            }
            return;
        }
        boolean few = out.rows() <= FEW_ROWS;
        boolean flat = out.rows() <= FLAT;
        ComputeProgram program = few ? (transposeB ? fewRowsTransposed : fewRows) : tiled(transposeA, transposeB, flat);
        Dispatch dispatch = dispatcher.writing(dispatcher.reading(program, a, b), out);
        dispatch.number(alpha).number(beta);
        dispatch.integer(batch.stepOfA).integer(batch.stepOfB).integer(batch.stepOfOut);
        if (few) {
            dispatch.integer(transposeA ? 1 : a.stride()).integer(transposeA ? a.stride() : 1);
            int columns = transposeB ? COLUMNS_TRANSPOSED : COLUMNS;
            dispatcher.run(dispatch, GlDispatcher.groups(out.columns(), columns), out.rows(), batch.count);
        } else {
            int across = GlDispatcher.groups(out.columns(), TILE);
            int down = GlDispatcher.groups(out.rows(), flat ? FLAT : TALL);
            dispatcher.run(dispatch, across, down, batch.count);
        }
    }

    /** Whether the others of a batch fit as the first does. */
    private boolean fitsWholly(Matrix matrix) {
        int length = matrix.floats().length();
        return dispatcher.fits(new Matrix(matrix.floats(), 0, 1, length, length));
    }

    private static Matrix moved(Matrix matrix, int by) {
        return new Matrix(matrix.floats(), matrix.offset() + by, matrix.rows(), matrix.columns(), matrix.stride());
    }

    private static ComputeProgram tiled(boolean transposeA, boolean transposeB, boolean flat) {
        List<String> definitions = new ArrayList<>();
        if (transposeA) {
            definitions.add("TRANSPOSE_A");
        }
        if (transposeB) {
            definitions.add("TRANSPOSE_B");
        }
        if (flat) {
            definitions.add("FLAT");
        }
        return GlDispatcher.shader("gemm", definitions.toArray(String[]::new));
    }
}
