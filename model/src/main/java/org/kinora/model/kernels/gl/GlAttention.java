package org.kinora.model.kernels.gl;

import org.kinora.model.gl.ComputeProgram;
import org.kinora.model.gl.Dispatch;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * Attention on a GPU that never writes scores or patterns to memory: softmax is carried along while keys and values
 * stream by. Sources: Milakov, Gimelshein 2018 (softmax in one pass); Dao et al. 2022 (the same in tiles, with the values).
 */
final class GlAttention {

    /** Tiles of keys and of queries of wider heads do not fit into the 32 KB that a workgroup shares. */
    private static final int WIDEST_HEAD = 128;

    /** Queries of one workgroup of attention.glsl. */
    private static final int QUERIES = 16;

    /** Up to here a workgroup for each query keeps a GPU busier than tiles that are mostly empty. */
    private static final int FEW_QUERIES = 4;

    private final GlDispatcher dispatcher;

    GlAttention(GlDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Whether heads of this width can be had. */
    boolean isFor(int headWidth) {
        return headWidth <= WIDEST_HEAD;
    }

    /** As {@link Kernels#attention}. */
    void attend(float factor, Matrix queries, Matrix keys, Matrix values, int heads, int past, Matrix mixed) {
        int tokens = queries.rows();
        int seen = past + tokens;
        boolean few = tokens <= FEW_QUERIES;
        String width = "WIDTH " + mixed.columns() / heads;
        ComputeProgram program = GlDispatcher.shader(few ? "attention_of_few" : "attention", width);
        Dispatch dispatch = dispatcher.writing(
                dispatcher.reading(program, queries, keys.rows(0, seen), values.rows(0, seen)), mixed);
        dispatch.number(factor).integer(past);
        dispatcher.run(dispatch, few ? tokens : GlDispatcher.groups(tokens, QUERIES), heads, 1);
    }
}
