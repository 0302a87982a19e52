package org.kinora.model.transformer;

import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * Causal self-attention of one block. It is computed in two steps, because the second needs the keys and values of all
 * earlier tokens. Source: Vaswani et al. 2017, section 3.2; the layout is GPT-2's.
 */
final class Attention {

    private final int layer;
    private final GptConfig config;
    private final Weights.Block weights;
    private final Operations operations;
    private final KeyValueCache cache;
    private final Trace trace;

    Attention(
            int layer,
            GptConfig config,
            Weights.Block weights,
            Operations operations,
            KeyValueCache cache,
            Trace trace) {
        this.layer = layer;
        this.config = config;
        this.weights = weights;
        this.operations = operations;
        this.cache = cache;
        this.trace = trace;
    }

    /**
     * The first step: queries, keys and values of some tokens. Keys and values go into the cache.
     *
     * @param x [tokens, width]
     * @param position of the first of the tokens
     * @return the queries, [tokens, width]
     */
    Matrix projectQkv(Matrix x, int position) {
        int width = config.width();
        Matrix qkv = operations.linear(x, weights.attention());
        Matrix query = hookHeads("attn.hook_q", qkv.columns(0, width));
        Matrix key = hookHeads("attn.hook_k", qkv.columns(width, width));
        Matrix value = hookHeads("attn.hook_v", qkv.columns(2 * width, width));
        cache.put(layer, position, key, value);
        return query;
    }

    /**
     * The second step: what the queries take from the values that they may see, brought back into the residual stream.
     *
     * @param query [tokens, width]
     * @param position of the first of the tokens
     */
    Matrix attend(Matrix query, int position) {
        Kernels kernels = operations.kernels();
        int heads = config.heads();
        Matrix mixed = operations.takeLike(query);
        float scale = (float) (1 / Math.sqrt(config.headWidth()));
        if (trace == Trace.NONE) {
            kernels.attention(
                    scale,
                    query,
                    cache.keys(layer),
                    cache.values(layer),
                    heads,
                    position,
                    operations.arena()::take,
                    mixed);
        } else {
            int seen = position + query.rows();
            Matrix scores = operations.take(heads * query.rows(), seen);
            kernels.attentionScores(scale, query, cache.keys(layer).rows(0, seen), heads, scores);
            kernels.attentionMix(pattern(scores, position), cache.values(layer).rows(0, seen), heads, mixed);
        }
        return operations.linear(hookHeads("attn.hook_z", mixed), weights.attentionOut());
    }

    /** @param scores [heads × tokens, seen tokens] */
    private Matrix pattern(Matrix scores, int position) {
        if (!trace.wants("attn.hook_attn_scores")) {
            operations.kernels().attentionPatterns(scores, config.heads(), position, scores);
            return hookPattern("attn.hook_pattern", scores);
        }
        Matrix pattern = softmax(scores, position);
        Matrix steered = hookPattern("attn.hook_attn_scores", scores);
        if (steered != scores) {
            // replaced scores say for themselves which tokens are hidden
            pattern = softmax(steered, scores.columns());
        }
        return hookPattern("attn.hook_pattern", pattern);
    }

    private Matrix softmax(Matrix scores, int past) {
        Matrix pattern = operations.takeLike(scores);
        operations.kernels().attentionPatterns(scores, config.heads(), past, pattern);
        return pattern;
    }

    private Matrix hookHeads(String name, Matrix value) {
        return trace.hook(layer, name, value, value.rows(), config.heads(), config.headWidth());
    }

    private Matrix hookPattern(String name, Matrix value) {
        return trace.hook(layer, name, value, config.heads(), value.rows() / config.heads(), value.columns());
    }
}
