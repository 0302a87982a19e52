package org.kinora.model.kernels;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.gl.ComputeProgram;
import org.kinora.model.gl.Dispatch;

/** Matrix products on a graphics card: in tiles, or row by row where there are too few rows to fill one. */
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

    /** {@code out = alpha * A * B + beta * out}, where the matrices are the first of the batch. */
    void multiply(
            float alpha,
            Matrix a,
            boolean transposeA,
            Matrix b,
            boolean transposeB,
            float beta,
            Matrix out,
            Batch batch) {
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
