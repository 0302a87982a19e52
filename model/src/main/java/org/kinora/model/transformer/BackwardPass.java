package org.kinora.model.transformer;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.TrainingKernels;

/**
 * The transformer read backwards: the gradient of the logits in, the gradient of everything that led to them out, one
 * line per step of {@link Transformer} in the opposite order. A gradient is named after what it is the gradient of:
 * {@code ofLogits}. Source: the chain rule; the formulas of the single steps are in {@link TrainingKernels}.
 */
public final class BackwardPass {

    private final GptConfig config;
    private final Weights weights;
    private final Kernels kernels;
    private final Operations operations;
    private final TrainingKernels training;
    private final Tape tape;
    private final Weights gradients;
    /** What the gradients of matrices that multiply are multiplied by before anything is added. */
    private final float kept;

    private final Trace trace;

    /**
     * @param arena holds the gradients of what was computed on the way
     * @param tape what a forward pass computed that began with an empty cache
     * @param gradients where the gradients of the weights go
     * @param add whether they are added to what is there, or replace it
     * @param trace is given the gradient of every hook
     */
    BackwardPass(
            GptConfig config,
            Weights weights,
            Kernels kernels,
            Arena arena,
            Tape tape,
            Weights gradients,
            boolean add,
            Trace trace) {
        this.config = config;
        this.weights = weights;
        this.kernels = kernels;
        this.operations = new Operations(kernels, arena);
        this.training = kernels.training();
        this.tape = tape;
        this.gradients = gradients;
        this.kept = add ? 1 : 0;
        this.trace = trace;
    }

    /**
     * The gradients of a number that was computed from the logits.
     *
     * @param tape what a forward pass computed that began with an empty cache
     * @param tokens that were read
     * @param ofLogits [tokens, vocabulary]
     * @param trace is given the gradient of every hook
     */
    public static TrainableWeights gradients(
            GptConfig config, Weights weights, Kernels kernels, Tape tape, int[] tokens, Matrix ofLogits, Trace trace) {
        TrainableWeights gradients = TrainableWeights.zeros(config, kernels);
        new BackwardPass(config, weights, kernels, Arena.fresh(kernels), tape, gradients.inBlocks(), true, trace)
                .from(tokens, ofLogits);
        return gradients;
    }

    /**
     * @param tokens that were read
     * @param ofLogits [tokens, vocabulary]
     */
    void from(int[] tokens, Matrix ofLogits) {
        ofLogits = trace.hook("logits", ofLogits);
        Matrix normed = operations.gainAndBias(tape.value("ln_final.hook_normalized"), weights.finalNorm());
        if (kept == 0) {
            clear();
        }
        kernels.gemm(1, ofLogits, true, normed, false, kept, gradients.head());
        Matrix ofNormed = operations.take(tokens.length, config.width());
        kernels.gemm(1, ofLogits, false, weights.head(), false, 0, ofNormed);
        Matrix ofResidual = norm("ln_final", weights.finalNorm(), gradients.finalNorm(), ofNormed);
        for (int layer = config.layers() - 1; layer >= 0; layer--) {
            ofResidual =
                    block(layer, weights.blocks().get(layer), gradients.blocks().get(layer), ofResidual);
        }
        Matrix ofPosition = trace.hook("hook_pos_embed", ofResidual);
        training.addScaled(1, ofPosition, gradients.positionEmbedding().rows(0, tokens.length));
        Matrix ofEmbedded = trace.hook("hook_embed", ofResidual);
        training.scatterAdd(ofEmbedded, tokens, gradients.tokenEmbedding());
    }

    /** Zeros where something is added rather than a product written. */
    private void clear() {
        Set<Matrix> products = new HashSet<>();
        products.add(gradients.head());
        for (Weights.Block block : gradients.blocks()) {
            Stream.of(block.attention(), block.attentionOut(), block.up(), block.down())
                    .map(Weights.Linear::weight)
                    .forEach(products::add);
        }
        gradients.forEach((name, gradient) -> {
            if (!products.contains(gradient)) {
                training.fill(0, gradient);
            }
        });
    }

    private Matrix block(int layer, Weights.Block block, Weights.Block ofBlock, Matrix ofAfter) {
        ofAfter = trace.hook(layer, "hook_resid_post", ofAfter);
        Matrix ofMlpOut = trace.hook(layer, "hook_mlp_out", ofAfter);
        Matrix ofInput = feedForward(layer, block, ofBlock, ofMlpOut);
        Matrix ofMiddle = operations.sum(ofAfter, norm(in(layer, "ln2"), block.norm2(), ofBlock.norm2(), ofInput));
        ofMiddle = trace.hook(layer, "hook_resid_mid", ofMiddle);
        Matrix ofAttended = trace.hook(layer, "hook_attn_out", ofMiddle);
        ofInput = attention(layer, block, ofBlock, ofAttended);
        Matrix ofBefore = operations.sum(ofMiddle, norm(in(layer, "ln1"), block.norm1(), ofBlock.norm1(), ofInput));
        return trace.hook(layer, "hook_resid_pre", ofBefore);
    }

    private Matrix attention(int layer, Weights.Block block, Weights.Block ofBlock, Matrix ofOut) {
        int tokens = ofOut.rows();
        int width = config.width();
        int heads = config.heads();
        int headWidth = config.headWidth();
        Matrix query = tape.value(layer, "attn.hook_q");
        Matrix key = tape.value(layer, "attn.hook_k");
        Matrix value = tape.value(layer, "attn.hook_v");
        Matrix pattern = tape.value(layer, "attn.hook_pattern");

        Matrix mixed = tape.value(layer, "attn.hook_z");
        Matrix ofMixed = linear(mixed, block.attentionOut(), ofBlock.attentionOut(), ofOut);
        ofMixed = trace.hook(layer, "attn.hook_z", ofMixed, tokens, heads, headWidth);
        Matrix ofPattern = operations.take(heads * tokens, tokens);
        Matrix ofScores = operations.take(heads * tokens, tokens);
        Matrix ofQueriesKeysValues = operations.take(tokens, 3 * width);
        training.fill(0, ofQueriesKeysValues);
        Matrix ofQuery = ofQueriesKeysValues.columns(0, width);
        Matrix ofKey = ofQueriesKeysValues.columns(width, width);
        Matrix ofValue = ofQueriesKeysValues.columns(2 * width, width);
        for (int head = 0; head < heads; head++) {
            int left = head * headWidth;
            new AttentionBackward(
                            kernels,
                            query.columns(left, headWidth),
                            key.columns(left, headWidth),
                            value.columns(left, headWidth),
                            pattern.rows(head * tokens, tokens),
                            ofQuery.columns(left, headWidth),
                            ofKey.columns(left, headWidth),
                            ofValue.columns(left, headWidth),
                            ofPattern.rows(head * tokens, tokens),
                            ofScores.rows(head * tokens, tokens))
                    .from(ofMixed.columns(left, headWidth), trace != Trace.NONE);
        }
        trace.hook(layer, "attn.hook_pattern", ofPattern, heads, tokens, tokens);
        trace.hook(layer, "attn.hook_attn_scores", ofScores, heads, tokens, tokens);
        trace.hook(layer, "attn.hook_v", ofValue, tokens, heads, headWidth);
        trace.hook(layer, "attn.hook_k", ofKey, tokens, heads, headWidth);
        trace.hook(layer, "attn.hook_q", ofQuery, tokens, heads, headWidth);
        Matrix input = operations.gainAndBias(tape.value(layer, "ln1.hook_normalized"), block.norm1());
        return linear(input, block.attention(), ofBlock.attention(), ofQueriesKeysValues);
    }

    private Matrix feedForward(int layer, Weights.Block block, Weights.Block ofBlock, Matrix ofOut) {
        Matrix before = tape.value(layer, "mlp.hook_pre");
        Matrix after = tape.value(layer, "mlp.hook_post");
        Matrix ofAfter = linear(after, block.down(), ofBlock.down(), ofOut);
        ofAfter = trace.hook(layer, "mlp.hook_post", ofAfter);
        Matrix ofBefore = operations.takeLike(before);
        switch (config.gelu()) {
            case TANH -> training.geluTanhBackward(before, ofAfter, ofBefore);
            case ERF -> training.geluErfBackward(before, ofAfter, ofBefore);
        }
        ofBefore = trace.hook(layer, "mlp.hook_pre", ofBefore);
        Matrix input = operations.gainAndBias(tape.value(layer, "ln2.hook_normalized"), block.norm2());
        return linear(input, block.up(), ofBlock.up(), ofBefore);
    }

    /** @param name of the hooks' common part */
    private Matrix norm(String name, Weights.Norm norm, Weights.Norm ofNorm, Matrix ofOut) {
        Matrix normalized = tape.value(name + ".hook_normalized");
        training.addColumnProducts(ofOut, normalized, ofNorm.gain());
        training.addColumnSums(ofOut, ofNorm.bias());
        Matrix ofNormalized = operations.takeLike(ofOut);
        training.multiplyRow(ofOut, norm.gain(), ofNormalized);
        ofNormalized = trace.hook(name + ".hook_normalized", ofNormalized);
        Matrix ofScale = operations.take(ofOut.rows(), 1);
        Matrix ofInput = operations.takeLike(ofOut);
        training.layerNormBackward(normalized, tape.value(name + ".hook_scale"), ofNormalized, ofScale, ofInput);
        trace.hook(name + ".hook_scale", ofScale);
        return ofInput;
    }

    private Matrix linear(Matrix in, Weights.Linear layer, Weights.Linear ofLayer, Matrix ofOut) {
        kernels.gemm(1, in, true, ofOut, false, kept, ofLayer.weight());
        training.addColumnSums(ofOut, ofLayer.bias());
        Matrix ofIn = operations.takeLike(in);
        kernels.gemm(1, ofOut, false, layer.weight(), true, 0, ofIn);
        return ofIn;
    }

    private static String in(int layer, String name) {
        return "blocks." + layer + "." + name;
    }
}
