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

    private final GptConfig config;
    private final Weights weights;
    private final Kernels kernels;
    private final KeyValueCache cache;
    private final Trace trace;
    private final Workspace workspace;
    private final int firstPlace;
    private int placeOfBlocks;
    private int first;
    private Matrix residual;
    private Matrix query;

    /** @param workspace keeps what is shown to the trace until its owner takes it back */
    Span(GptConfig config, Weights weights, Kernels kernels, KeyValueCache cache, Trace trace, Workspace workspace) {
        this.config = config;
        this.weights = weights;
        this.kernels = kernels;
        this.cache = cache;
        this.trace = trace;
        this.workspace = workspace;
        this.firstPlace = workspace.place();
    }

    /** Makes its memory free again, unless somebody may still look at what is in it. */
    void forget() {
        if (trace == Trace.NONE) {
            workspace.backTo(firstPlace);
        }
    }

    /** @param position of the first of the tokens */
    void begin(int position, int[] tokens) {
        forget();
        first = position;
        Matrix embedded = workspace.take(tokens.length, config.width());
        kernels.gather(weights.tokenEmbedding(), tokens, embedded);
        embedded = trace.show("hook_embed", embedded);
        Matrix positions = weights.positionEmbedding().rows(position, tokens.length);
        residual = sum(embedded, trace.show("hook_pos_embed", positions));
        placeOfBlocks = workspace.place();
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
    void lookAndTell(int layer) {
        if (trace == Trace.NONE && layer % 2 == 0) {
            // a block needs what the one before it left, and nothing of those before that
            workspace.backTo(placeOfBlocks);
        }
        Weights.Block block = weights.blocks().get(layer);
        residual = trace.show(layer, "hook_resid_pre", residual);
        int tokens = residual.rows();
        int width = config.width();
        int heads = config.heads();
        int headWidth = config.headWidth();
        Matrix queriesKeysValues = linear(norm(layer, "ln1", block.norm1(), residual), block.attention());
        query = queriesKeysValues.columns(0, width);
        Matrix key = queriesKeysValues.columns(width, width);
        Matrix value = queriesKeysValues.columns(2 * width, width);
        query = trace.show(layer, "attn.hook_q", query, tokens, heads, headWidth);
        key = trace.show(layer, "attn.hook_k", key, tokens, heads, headWidth);
        value = trace.show(layer, "attn.hook_v", value, tokens, heads, headWidth);
        cache.put(layer, first, key, value);
    }

    /** Forgets all tokens but the last: of the last block's second step nobody needs more to know what comes next. */
    void keepLast() {
        int last = residual.rows() - 1;
        residual = residual.rows(last, 1);
        query = query.rows(last, 1);
        first += last;
    }

    /** The second step of a block, once all earlier tokens have taken the first. */
    void attendAndThink(int layer) {
        Weights.Block block = weights.blocks().get(layer);
        Matrix attended = linear(attention(layer), block.attentionOut());
        attended = trace.show(layer, "hook_attn_out", attended);
        Matrix middle = trace.show(layer, "hook_resid_mid", sum(residual, attended));
        Matrix thought = feedForward(layer, block, norm(layer, "ln2", block.norm2(), middle));
        thought = trace.show(layer, "hook_mlp_out", thought);
        residual = trace.show(layer, "hook_resid_post", sum(middle, thought));
    }

    /** What comes next after each of some positions, [positions, vocabulary]. */
    Matrix logits(Matrix residual) {
        int tokens = residual.rows();
        Matrix scale = workspace.take(tokens, 1);
        Matrix normalized = workspace.take(tokens, config.width());
        kernels.layerNorm(residual, config.epsilon(), scale, normalized);
        normalized = rescaled(normalized, scale, trace.show("ln_final.hook_scale", scale));
        normalized = trace.show("ln_final.hook_normalized", normalized);
        // callers keep what nobody else is shown
        Matrix logits = trace == Trace.NONE
                ? kernels.allocate(tokens, config.vocabulary())
                : workspace.take(tokens, config.vocabulary());
        kernels.gemm(1, withGainAndBias(normalized, weights.finalNorm()), false, weights.head(), true, 0, logits);
        return trace.show("logits", logits);
    }

    private Matrix attention(int layer) {
        int tokens = residual.rows();
        int heads = config.heads();
        int seen = first + tokens;
        Matrix keys = cache.keys(layer, seen);
        Matrix values = cache.values(layer, seen);
        Matrix mixed = workspace.take(tokens, config.width());
        float closeness = (float) (1 / Math.sqrt(config.headWidth()));
        if (trace == Trace.NONE) {
            kernels.attention(closeness, query, keys, values, heads, first, workspace::take, mixed);
        } else {
            Matrix scores = workspace.take(heads * tokens, seen);
            kernels.attentionScores(closeness, query, keys, heads, scores);
            kernels.attentionMix(pattern(layer, scores), values, heads, mixed);
        }
        return trace.show(layer, "attn.hook_z", mixed, tokens, heads, config.headWidth());
    }

    private Matrix pattern(int layer, Matrix scores) {
        int heads = config.heads();
        int tokens = scores.rows() / heads;
        int seen = scores.columns();
        if (!trace.wants("attn.hook_attn_scores")) {
            kernels.attentionPatterns(scores, heads, first, scores);
            return trace.show(layer, "attn.hook_pattern", scores, heads, tokens, seen);
        }
        Matrix pattern = softmax(scores, first);
        Matrix steered = trace.show(layer, "attn.hook_attn_scores", scores, heads, tokens, seen);
        if (steered != scores) {
            // who is hidden from whom is then as the new scores say
            pattern = softmax(steered, seen);
        }
        return trace.show(layer, "attn.hook_pattern", pattern, heads, tokens, seen);
    }

    private Matrix softmax(Matrix scores, int past) {
        Matrix pattern = workspace.take(scores.rows(), scores.columns());
        kernels.attentionPatterns(scores, config.heads(), past, pattern);
        return pattern;
    }

    private Matrix feedForward(int layer, Weights.Block block, Matrix x) {
        Matrix before = trace.show(layer, "mlp.hook_pre", linear(x, block.up()));
        Matrix after = workspace.take(before.rows(), before.columns());
        switch (config.gelu()) {
            case TANH -> kernels.geluTanh(before, after);
            case ERF -> kernels.geluErf(before, after);
        }
        after = trace.show(layer, "mlp.hook_post", after);
        return linear(after, block.down());
    }

    private Matrix norm(int layer, String name, Weights.Norm norm, Matrix x) {
        Matrix scale = workspace.take(x.rows(), 1);
        Matrix normalized = workspace.take(x.rows(), x.columns());
        kernels.layerNorm(x, config.epsilon(), scale, normalized);
        normalized = rescaled(normalized, scale, trace.show(layer, name + ".hook_scale", scale));
        normalized = trace.show(layer, name + ".hook_normalized", normalized);
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
