package org.kinora.model.transformer;

import org.kinora.model.kernels.Matrix;

/**
 * One block of the transformer: {@code x += attention(norm(x)); x += mlp(norm(x))}. The steps and their order are GPT-2's
 * (Radford et al. 2019), the names of the hooks TransformerLens'. Every hooked value may be replaced: the block goes on
 * with what the hook returns.
 */
final class Block {

    private final int layer;
    private final GptConfig config;
    private final Weights.Block weights;
    private final Operations operations;
    private final Trace trace;
    private final LayerNorm norm1;
    private final Attention attention;
    private final LayerNorm norm2;

    /** @param cache gets the keys and values of the tokens that are read */
    Block(int layer, GptConfig config, Weights.Block weights, Operations operations, KeyValueCache cache, Trace trace) {
        this.layer = layer;
        this.config = config;
        this.weights = weights;
        this.operations = operations;
        this.trace = trace;
        this.norm1 = new LayerNorm("ln1", weights.norm1(), config.epsilon(), operations, this::hook);
        this.attention = new Attention(layer, config, weights, operations, cache, trace);
        this.norm2 = new LayerNorm("ln2", weights.norm2(), config.epsilon(), operations, this::hook);
    }

    /**
     * Tokens between the two steps of a block.
     *
     * @param x the residual stream before the block, [tokens, width]
     * @param query [tokens, width]
     * @param position of the first of the tokens
     */
    record Queries(Matrix x, Matrix query, int position) {

        /** The last token alone: all that the last block's second step needs to predict the next token. */
        Queries last() {
            int last = x.rows() - 1;
            return new Queries(x.rows(last, 1), query.rows(last, 1), position + last);
        }
    }

    /**
     * The first step: queries, keys and values.
     *
     * @param position of the first of the tokens
     */
    Queries projectQkv(Matrix x, int position) {
        x = hook("hook_resid_pre", x);
        return new Queries(x, attention.projectQkv(norm1.of(x), position), position);
    }

    /** The second step, once all earlier tokens have taken the first. */
    Matrix attendAndFeedForward(Queries tokens) {
        Matrix x = tokens.x();
        x = plus(x, hook("hook_attn_out", attention.attend(tokens.query(), tokens.position())));
        x = hook("hook_resid_mid", x);
        x = plus(x, hook("hook_mlp_out", feedForward(norm2.of(x))));
        return hook("hook_resid_post", x);
    }

    private Matrix feedForward(Matrix x) {
        Matrix before = hook("mlp.hook_pre", operations.linear(x, weights.up()));
        Matrix after = operations.takeLike(before);
        switch (config.gelu()) {
            case TANH -> operations.kernels().geluTanh(before, after);
            case ERF -> operations.kernels().geluErf(before, after);
        }
        return operations.linear(hook("mlp.hook_post", after), weights.down());
    }

    /** {@code x + change}: in place, unless a trace may have kept x. */
    private Matrix plus(Matrix x, Matrix change) {
        if (trace != Trace.NONE) {
            return operations.sum(x, change);
        }
        operations.kernels().add(x, change, x);
        return x;
    }

    private Matrix hook(String name, Matrix value) {
        return trace.hook(layer, name, value);
    }
}
