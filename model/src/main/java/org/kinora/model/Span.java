package org.kinora.model;

import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * Tokens that stand side by side, on their way through the transformer: one line per step. The steps and their order are
 * GPT-2's (Radford et al. 2019; nanoGPT's model.py reads the same), the names of what is shown on the way TransformerLens'.
 * Whatever is shown may be replaced: the pass goes on with what it gets back.
 *
 * <p>A block is taken in two steps, because the second needs the keys and values of all earlier tokens.
 */
final class Span {

    private static final int NOWHERE = -1;

    private final GptConfig config;
    private final Weights weights;
    private final Kernels kernels;
    private final KeyValueCache cache;
    private final Trace trace;
    private final Workspace workspace;
    private final int firstPlace;
    private final Kernels.Scratch scratch;
    /** Of the last two layers: by then their memory is used again. */
    private final QueriesKeysValues[] parts = new QueriesKeysValues[2];

    private int placeOfBlocks;
    private int placeOfLogits = NOWHERE;
    private int first;
    private int[] positions = {};
    private Matrix residual;
    private Matrix query;

    /** What attention computes side by side, and views of its three parts. */
    private record QueriesKeysValues(Matrix all, Matrix queries, Matrix keys, Matrix values) {

        static QueriesKeysValues of(Matrix all) {
            int width = all.columns() / 3;
            return new QueriesKeysValues(
                    all, all.columns(0, width), all.columns(width, width), all.columns(2 * width, width));
        }
    }

    /** @param workspace keeps what is shown to the trace until its owner takes it back */
    Span(GptConfig config, Weights weights, Kernels kernels, KeyValueCache cache, Trace trace, Workspace workspace) {
        this.config = config;
        this.weights = weights;
        this.kernels = kernels;
        this.cache = cache;
        this.trace = trace;
        this.workspace = workspace;
        this.firstPlace = workspace.place();
        this.scratch = workspace::take;
    }

    /** Makes its memory free again, unless somebody may still look at what is in it. */
    void forget() {
        if (trace == Trace.NONE) {
            workspace.backTo(firstPlace);
        }
        placeOfLogits = NOWHERE;
    }

    /** @param position of the first of the tokens */
    void begin(int position, int[] tokens) {
        forget();
        first = position;
        Matrix embedded = workspace.take(tokens.length, config.width());
        kernels.gather(weights.tokenEmbedding(), tokens, embedded);
        embedded = hook("hook_embed", embedded);
        Matrix placed = workspace.take(tokens.length, config.width());
        kernels.gather(weights.positionEmbedding(), positions(position, tokens.length), placed);
        residual = sum(embedded, hook("hook_pos_embed", placed));
        placeOfBlocks = workspace.place();
    }

    private int[] positions(int position, int count) {
        if (positions.length != count) {
            positions = new int[count];
        }
        for (int i = 0; i < count; i++) {
            positions[i] = position + i;
        }
        return positions;
    }

    /** The residual stream, [tokens, width]; where there is no trace, valid until {@link #begin} is called again. */
    Matrix residual() {
        return residual;
    }

    /** Puts the residual stream elsewhere, to be kept. */
    void copyTo(Matrix out) {
        kernels.copy(residual, out);
    }

    /** The first step of a block: what its tokens look for and what they tell, the latter into the cache. */
    void projectQueriesKeysValues(int layer) {
        if (trace == Trace.NONE && layer % 2 == 0) {
            // a block needs what the one before it left, and nothing of those before that
            workspace.backTo(placeOfBlocks);
        }
        Weights.Block block = weights.blocks().get(layer);
        residual = hook(layer, "hook_resid_pre", residual);
        QueriesKeysValues computed =
                parts(layer, linear(norm(layer, "ln1", block.norm1(), residual), block.attention()));
        query = hookHeads(layer, "attn.hook_q", computed.queries());
        Matrix key = hookHeads(layer, "attn.hook_k", computed.keys());
        Matrix value = hookHeads(layer, "attn.hook_v", computed.values());
        cache.put(layer, first, key, value);
    }

    private QueriesKeysValues parts(int layer, Matrix all) {
        QueriesKeysValues kept = parts[layer % 2];
        if (kept == null || kept.all() != all) {
            kept = QueriesKeysValues.of(all);
            parts[layer % 2] = kept;
        }
        return kept;
    }

    /** The value itself, or what a trace puts in its place. Without a trace not even an empty shape is made. */
    private Matrix hook(String hook, Matrix value) {
        return trace == Trace.NONE ? value : trace.hook(hook, value);
    }

    /** The same for a value of a block. */
    private Matrix hook(int layer, String hook, Matrix value) {
        return trace == Trace.NONE ? value : trace.hook(layer, hook, value);
    }

    /** The same for a value of which each head has some columns. */
    private Matrix hookHeads(int layer, String hook, Matrix value) {
        return trace == Trace.NONE
                ? value
                : trace.hook(layer, hook, value, value.rows(), config.heads(), config.headWidth());
    }

    /** Forgets all tokens but the last: of the last block's second step nobody needs more to know what comes next. */
    void keepLast() {
        int last = residual.rows() - 1;
        residual = residual.rows(last, 1);
        query = query.rows(last, 1);
        first += last;
    }

    /** The second step of a block, once all earlier tokens have taken the first. */
    void attendAndFeedForward(int layer) {
        Weights.Block block = weights.blocks().get(layer);
        Matrix attended = linear(attention(layer), block.attentionOut());
        attended = hook(layer, "hook_attn_out", attended);
        Matrix middle = hook(layer, "hook_resid_mid", sum(residual, attended));
        Matrix mlpOut = feedForward(layer, block, norm(layer, "ln2", block.norm2(), middle));
        mlpOut = hook(layer, "hook_mlp_out", mlpOut);
        residual = hook(layer, "hook_resid_post", sum(middle, mlpOut));
    }

    /** What comes next after each of some positions, [positions, vocabulary]; where there is no trace, valid until the next call. */
    Matrix logits(Matrix residual) {
        if (placeOfLogits == NOWHERE) {
            placeOfLogits = workspace.place();
        } else if (trace == Trace.NONE) {
            workspace.backTo(placeOfLogits);
        }
        int tokens = residual.rows();
        Matrix scale = workspace.take(tokens, 1);
        Matrix normalized = workspace.take(tokens, config.width());
        kernels.layerNorm(residual, config.epsilon(), scale, normalized);
        normalized = rescaled(normalized, scale, hook("ln_final.hook_scale", scale));
        normalized = hook("ln_final.hook_normalized", normalized);
        Matrix logits = workspace.take(tokens, config.vocabulary());
        kernels.gemm(1, withGainAndBias(normalized, weights.finalNorm()), false, weights.head(), true, 0, logits);
        return hook("logits", logits);
    }

    private Matrix attention(int layer) {
        int tokens = residual.rows();
        int heads = config.heads();
        Matrix keys = cache.keys(layer);
        Matrix values = cache.values(layer);
        Matrix mixed = workspace.take(tokens, config.width());
        float scale = (float) (1 / Math.sqrt(config.headWidth()));
        if (trace == Trace.NONE) {
            kernels.attention(scale, query, keys, values, heads, first, scratch, mixed);
        } else {
            int seen = first + tokens;
            Matrix scores = workspace.take(heads * tokens, seen);
            kernels.attentionScores(scale, query, keys.rows(0, seen), heads, scores);
            kernels.attentionMix(pattern(layer, scores), values.rows(0, seen), heads, mixed);
        }
        return hookHeads(layer, "attn.hook_z", mixed);
    }

    private Matrix pattern(int layer, Matrix scores) {
        int heads = config.heads();
        int tokens = scores.rows() / heads;
        int seen = scores.columns();
        if (!trace.wants("attn.hook_attn_scores")) {
            kernels.attentionPatterns(scores, heads, first, scores);
            return trace.hook(layer, "attn.hook_pattern", scores, heads, tokens, seen);
        }
        Matrix pattern = softmax(scores, first);
        Matrix steered = trace.hook(layer, "attn.hook_attn_scores", scores, heads, tokens, seen);
        if (steered != scores) {
            // who is hidden from whom is then as the new scores say
            pattern = softmax(steered, seen);
        }
        return trace.hook(layer, "attn.hook_pattern", pattern, heads, tokens, seen);
    }

    private Matrix softmax(Matrix scores, int past) {
        Matrix pattern = workspace.take(scores.rows(), scores.columns());
        kernels.attentionPatterns(scores, config.heads(), past, pattern);
        return pattern;
    }

    private Matrix feedForward(int layer, Weights.Block block, Matrix x) {
        Matrix before = hook(layer, "mlp.hook_pre", linear(x, block.up()));
        Matrix after = workspace.take(before.rows(), before.columns());
        switch (config.gelu()) {
            case TANH -> kernels.geluTanh(before, after);
            case ERF -> kernels.geluErf(before, after);
        }
        after = hook(layer, "mlp.hook_post", after);
        return linear(after, block.down());
    }

    private Matrix norm(int layer, String name, Weights.Norm norm, Matrix x) {
        Matrix scale = workspace.take(x.rows(), 1);
        Matrix normalized = workspace.take(x.rows(), x.columns());
        kernels.layerNorm(x, config.epsilon(), scale, normalized);
        if (trace != Trace.NONE) {
            normalized = rescaled(normalized, scale, trace.hook(layer, name + ".hook_scale", scale));
            normalized = trace.hook(layer, name + ".hook_normalized", normalized);
        }
        return withGainAndBias(normalized, norm);
    }

    /** What was divided by one scale, divided by another instead. */
    private Matrix rescaled(Matrix normalized, Matrix scale, Matrix other) {
        if (other == scale) {
            return normalized;
        }
        float[] dividedBy = scale.array();
        float[] toDivideBy = other.array();
        float[] values = normalized.array().clone();
        for (int i = 0; i < values.length; i++) {
            int row = i / normalized.columns();
            values[i] *= dividedBy[row] / toDivideBy[row];
        }
        return kernels.constant(values, normalized.rows(), normalized.columns());
    }

    private Matrix withGainAndBias(Matrix normalized, Weights.Norm norm) {
        Matrix out = workspace.take(normalized.rows(), normalized.columns());
        kernels.gainAndBias(normalized, norm.gain(), norm.bias(), out);
        return out;
    }

    private Matrix linear(Matrix x, Weights.Linear layer) {
        Matrix out = workspace.take(x.rows(), layer.weight().columns());
        kernels.linear(x, layer.weight(), layer.bias(), out);
        return out;
    }

    private Matrix sum(Matrix a, Matrix b) {
        Matrix out = workspace.take(a.rows(), a.columns());
        kernels.add(a, b, out);
        return out;
    }
}
