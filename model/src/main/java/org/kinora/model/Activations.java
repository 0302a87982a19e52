package org.kinora.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kinora.model.tokenizer.Token;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Everything that a GPT computed while it read a prompt, under TransformerLens' names and in its unprocessed form
 * (weights as they are stored, {@code hook_normalized} before gain and bias, {@code hook_scale} the divisor,
 * {@code attn.hook_attn_scores} minus infinity where a later token would be seen).
 *
 * <p>For n tokens, d the width and L a layer, the names are
 *
 * <pre>
 * hook_embed, hook_pos_embed                                  [n, d]
 * blocks.L.hook_resid_pre, .hook_resid_mid, .hook_resid_post  [n, d]
 * blocks.L.ln1.hook_scale, .ln2.hook_scale                    [n, 1]
 * blocks.L.ln1.hook_normalized, .ln2.hook_normalized          [n, d]
 * blocks.L.attn.hook_q, .hook_k, .hook_v, .hook_z             [n, heads, d / heads]
 * blocks.L.attn.hook_attn_scores, .hook_pattern               [heads, n queries, n keys]
 * blocks.L.hook_attn_out, .hook_mlp_out                       [n, d]
 * blocks.L.mlp.hook_pre, .hook_post                           [n, hidden]
 * ln_final.hook_scale                                         [n, 1]
 * ln_final.hook_normalized                                    [n, d]
 * logits                                                      [n, vocabulary]
 * </pre>
 *
 * <p>Immutable; may be read from several threads. Source of the names: {@code HookedTransformer} of TransformerLens.
 */
public final class Activations {

    private final Prompts prompts;
    private final UnaryOperator<Tensor> unembedding;
    private final String model;
    private final String prompt;
    private final int[] ids;
    private final Map<String, Tensor> tensors;

    /**
     * @param unembedding the final layer norm and what makes logits of its vectors: [n, d] to [n, vocabulary]
     * @param model its name, and what hooks do to it
     */
    Activations(
            Prompts prompts,
            UnaryOperator<Tensor> unembedding,
            String model,
            String prompt,
            int[] ids,
            Map<String, Tensor> tensors) {
        this.prompts = prompts;
        this.unembedding = unembedding;
        this.model = model;
        this.prompt = prompt;
        this.ids = ids.clone();
        this.tensors = tensors;
    }

    /** The text that was read. */
    public String prompt() {
        return prompt;
    }

    /** The ids that were read. */
    public int[] ids() {
        return ids.clone();
    }

    /**
     * The tokens of the prompt with the characters that each stands for.
     *
     * @throws org.kinora.model.format.ModelFormatException if the model came without a tokenizer
     */
    public List<Token> tokens() {
        return prompts.tokenizer().tokens(prompt);
    }

    /** The model's name, and after it the points at which hooks replaced values, if any did. */
    public String model() {
        return model;
    }

    /** Every name that {@link #tensor} knows, in the order in which the values were computed. */
    public Set<String> names() {
        return Collections.unmodifiableSet(tensors.keySet());
    }

    /**
     * One intermediate value.
     *
     * @throws IllegalArgumentException if there is no hook of that name
     */
    public Tensor tensor(String hook) {
        Tensor tensor = tensors.get(hook);
        if (tensor == null) {
            throw new IllegalArgumentException(
                    "There is no hook \"%s\" in %s, which has %d layers; names look like \"%s\"."
                            .formatted(hook, prompts.model(), prompts.config().layers(), "blocks.0.attn.hook_pattern"));
        }
        return tensor;
    }

    /**
     * One intermediate value as an array of ND4J: {@link Tensor#toNdArray}.
     *
     * @throws IllegalArgumentException if there is no hook of that name
     */
    public INDArray get(String hook) {
        return tensor(hook).toNdArray();
    }

    /** The residual stream after some of the layers, [tokens, width]; after none it is what the first layer reads. */
    public Tensor residual(int layers) {
        return tensor(layers == 0 ? "blocks.0.hook_resid_pre" : "blocks." + (layers - 1) + ".hook_resid_post");
    }

    /** What each token (row) of one head pays attention to: weights over the tokens up to itself, summing to 1. */
    public Tensor pattern(int layer, int head) {
        return tensor("blocks." + layer + ".attn.hook_pattern").at(head);
    }

    /** The logits of whatever follows one position, [vocabulary]. */
    public Tensor logits(int position) {
        return tensor("logits").at(position);
    }

    /** What the model expects after one position, having read the tokens up to it. */
    public Prediction prediction(int position) {
        int[] read = Arrays.copyOf(ids, position + 1);
        String text = position + 1 == ids.length ? prompt : prompts.textOf(read);
        return new Prediction(
                prompts,
                Provenance.ofLogits(model, text, read),
                read,
                logits(position).toArray());
    }

    /**
     * What the model would expect after each position if a value on the way were the end of the residual stream: the final
     * layer norm and the unembedding are applied to it at once.
     *
     * @param hook a value of the shape [n, d], such as {@code blocks.2.hook_resid_post}
     */
    public List<Prediction> readOut(String hook) {
        Tensor residual = tensor(hook);
        if (residual.axes() != 2 || residual.size(1) != prompts.config().width()) {
            throw new IllegalArgumentException("%s has the shape %s; what can be read out has the shape [%d, %d]."
                    .formatted(
                            hook,
                            Arrays.toString(residual.shape()),
                            ids.length,
                            prompts.config().width()));
        }
        Tensor logits = unembedding.apply(residual);
        List<Prediction> predictions = new ArrayList<>();
        for (int position = 0; position < ids.length; position++) {
            int[] read = Arrays.copyOf(ids, position + 1);
            Provenance provenance =
                    new Provenance(model, prompts.textOf(read), "unembed(ln_final(" + hook + "))", List.of(position));
            predictions.add(new Prediction(
                    prompts, provenance, read, logits.at(position).toArray()));
        }
        return List.copyOf(predictions);
    }

    /** What the model expects after the whole prompt. */
    public Prediction prediction() {
        return prediction(ids.length - 1);
    }

    /** Where a value, or the part of it that the indices select, came from. */
    public Provenance provenance(String hook, Integer... indices) {
        tensor(hook);
        return new Provenance(model, prompt, hook, List.of(indices));
    }
}
