package org.kinora.model;

import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * The transformer: tokens in, logits out, one line per step. The steps and their order are GPT-2's (Radford et al.
 * 2019; nanoGPT's model.py reads the same), the names of what is shown on the way TransformerLens'. Whatever is shown may
 * be replaced: the pass goes on with what it gets back.
 */
final class ForwardPass {

    private final GptConfig config;
    private final Weights weights;
    private final Kernels kernels;
    private final KeyValueCache cache;
    private final Trace trace;
    private final Workspace workspace;
    private final int firstPlace;

    ForwardPass(GptConfig config, Weights weights, Kernels kernels, KeyValueCache cache, Trace trace) {
        this(config, weights, kernels, cache, trace, new Workspace(kernels, trace == Trace.NONE));
    }

    /** @param workspace keeps what is shown to the trace until its owner takes it back */
    ForwardPass(
            GptConfig config, Weights weights, Kernels kernels, KeyValueCache cache, Trace trace, Workspace workspace) {
        this.config = config;
        this.weights = weights;
        this.kernels = kernels;
        this.cache = cache;
        this.trace = trace;
        this.workspace = workspace;
        this.firstPlace = workspace.place();
    }

    /**
     * Reads tokens that follow those in the cache.
     *
     * @return the residual stream after the last block, [tokens, width]; where there is no trace, valid until the next call
     */
    Matrix residual(int[] tokens) {
        boolean unseen = trace == Trace.NONE;
        if (unseen) {
            workspace.backTo(firstPlace);
        }
        Matrix embedded = workspace.take(tokens.length, config.width());
        kernels.gather(weights.tokenEmbedding(), tokens, embedded);
        embedded = trace.show("hook_embed", embedded);
        Matrix position = weights.positionEmbedding().rows(cache.length(), tokens.length);
        position = trace.show("hook_pos_embed", position);
        Matrix residual = sum(embedded, position);
        int blocks = workspace.place();
        for (int layer = 0; layer < config.layers(); layer++) {
            if (unseen && layer % 2 == 0) {
                // a block needs what the one before it left, and nothing of those before that
                workspace.backTo(blocks);
            }
            residual = block(layer, weights.blocks().get(layer), residual);
        }
        cache.advance(tokens.length);
        return residual;
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

    private Matrix block(int layer, Weights.Block block, Matrix before) {
        before = trace.show(layer, "hook_resid_pre", before);
        Matrix attended = attention(layer, block, norm(layer, "ln1", block.norm1(), before));
        attended = trace.show(layer, "hook_attn_out", attended);
        Matrix middle = trace.show(layer, "hook_resid_mid", sum(before, attended));
        Matrix thought = feedForward(layer, block, norm(layer, "ln2", block.norm2(), middle));
        thought = trace.show(layer, "hook_mlp_out", thought);
        return trace.show(layer, "hook_resid_post", sum(middle, thought));
    }

    private Matrix attention(int layer, Weights.Block block, Matrix x) {
        int tokens = x.rows();
        int width = config.width();
        int heads = config.heads();
        int headWidth = config.headWidth();
        int past = cache.length();

        Matrix queriesKeysValues = linear(x, block.attention());
        Matrix query = queriesKeysValues.columns(0, width);
        Matrix key = queriesKeysValues.columns(width, width);
        Matrix value = queriesKeysValues.columns(2 * width, width);
        query = trace.show(layer, "attn.hook_q", query, tokens, heads, headWidth);
        key = trace.show(layer, "attn.hook_k", key, tokens, heads, headWidth);
        value = trace.show(layer, "attn.hook_v", value, tokens, heads, headWidth);

        Matrix keys = cache.appendKeys(layer, key);
        Matrix values = cache.appendValues(layer, value);
        Matrix mixed = workspace.take(tokens, width);
        float closeness = (float) (1 / Math.sqrt(headWidth));
        if (trace == Trace.NONE) {
            kernels.attention(closeness, query, keys, values, heads, past, workspace::take, mixed);
        } else {
            Matrix scores = workspace.take(heads * tokens, past + tokens);
            kernels.attentionScores(closeness, query, keys, heads, scores);
            kernels.attentionMix(pattern(layer, scores, past), values, heads, mixed);
        }
        mixed = trace.show(layer, "attn.hook_z", mixed, tokens, heads, headWidth);
        return linear(mixed, block.attentionOut());
    }

    private Matrix pattern(int layer, Matrix scores, int past) {
        int heads = config.heads();
        int tokens = scores.rows() / heads;
        int seen = scores.columns();
        Matrix pattern = softmax(scores, past);
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
