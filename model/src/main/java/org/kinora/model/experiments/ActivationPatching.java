package org.kinora.model.experiments;

import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Hooks;
import org.kinora.model.Prediction;
import org.kinora.model.Tensor;

/**
 * Finds where a fact is read and where it travels: the model reads a corrupted prompt, but at one layer and one position it
 * is given what it computed for the clean one. How much of the clean answer comes back is
 *
 * <pre>(d(patched) − d(corrupted)) / (d(clean) − d(corrupted)),  d = logit(clean answer) − logit(corrupted answer)</pre>
 *
 * <p>0 where the patch does nothing and 1 where it restores the answer. Sources: Meng et al. 2022, "Locating and editing
 * factual associations in GPT", section 2; Zhang, Nanda 2023, "Towards best practices of activation patching";
 * {@code get_act_patch_resid_pre} of TransformerLens.
 */
public final class ActivationPatching {

    private final Gpt gpt;
    private final Activations clean;
    private final Activations corrupted;
    private final int cleanAnswer;
    private final int corruptedAnswer;

    /**
     * @param cleanAnswer the token that should follow the clean prompt
     * @param corruptedAnswer the token that should follow the corrupted one
     * @throws IllegalArgumentException if the prompts do not have equally many tokens
     */
    public ActivationPatching(Gpt gpt, String clean, String corrupted, int cleanAnswer, int corruptedAnswer) {
        this.gpt = gpt;
        this.clean = gpt.forward(clean);
        this.corrupted = gpt.forward(corrupted);
        this.cleanAnswer = cleanAnswer;
        this.corruptedAnswer = corruptedAnswer;
        if (this.clean.ids().length != this.corrupted.ids().length) {
            throw new IllegalArgumentException(
                    "\"%s\" has %d tokens and \"%s\" %d. Patching needs prompts with equally many."
                            .formatted(clean, this.clean.ids().length, corrupted, this.corrupted.ids().length));
        }
    }

    /** The run whose values are patched in. */
    public Activations clean() {
        return clean;
    }

    /** The run that they are patched into. */
    public Activations corrupted() {
        return corrupted;
    }

    /**
     * How much of the clean answer each patch restores, [layers, positions].
     *
     * @param hook a value of every block whose rows are tokens, such as {@code hook_resid_pre}, {@code hook_attn_out} or
     *     {@code hook_mlp_out}
     */
    public Tensor restored(String hook) {
        int layers = gpt.config().layers();
        int positions = clean.ids().length;
        double worst = difference(corrupted.prediction());
        double best = difference(clean.prediction());
        float[] restored = new float[layers * positions];
        for (int layer = 0; layer < layers; layer++) {
            for (int position = 0; position < positions; position++) {
                double patched = difference(patched("blocks." + layer + "." + hook, position));
                restored[layer * positions + position] = (float) ((patched - worst) / (best - worst));
            }
        }
        return Tensor.of(restored, layers, positions);
    }

    /** What the model expects after the corrupted prompt if it is given one token's value of the clean run. */
    public Prediction patched(String hook, int position) {
        Tensor source = clean.tensor(hook);
        return gpt.runWithHooks(corrupted.ids(), Hooks.at(hook, value -> withRow(value, source, position)))
                .prediction();
    }

    private double difference(Prediction prediction) {
        return prediction.logit(cleanAnswer) - prediction.logit(corruptedAnswer);
    }

    private static Tensor withRow(Tensor value, Tensor source, int row) {
        float[] values = value.toArray();
        float[] replacement = source.at(row).toArray();
        System.arraycopy(replacement, 0, values, row * replacement.length, replacement.length);
        return Tensor.of(values, value.shape());
    }
}
