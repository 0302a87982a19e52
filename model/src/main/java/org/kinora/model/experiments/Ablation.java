package org.kinora.model.experiments;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Hooks;
import org.kinora.model.Tensor;

/**
 * Switches parts of a model off, to see what they were good for: what a part writes is replaced by zeros, or by what it
 * writes on average. Sources: Michel, Levy, Neubig 2019, "Are sixteen heads really better than one?" (zero); Wang et al.
 * 2022, "Interpretability in the wild", section 2 (mean).
 */
public final class Ablation {

    private Ablation() {}

    /** Parts write zeros for every token. */
    public static Hooks zero(Part... parts) {
        Hooks hooks = Hooks.NONE;
        for (Part part : parts) {
            hooks = hooks.andAt(part.hook(), value -> part.replacedBy(new float[Part.width(value)], value));
        }
        return hooks;
    }

    /** Parts write for every token the mean of what they wrote for all tokens of some reference runs. */
    public static Hooks mean(List<Activations> reference, Part... parts) {
        Hooks hooks = Hooks.NONE;
        for (Part part : parts) {
            float[] mean = mean(reference, part);
            hooks = hooks.andAt(part.hook(), value -> part.replacedBy(mean, value));
        }
        return hooks;
    }

    /**
     * What each head does for one next token: the change of the natural logarithm of its probability after the prompt when
     * that head alone writes zeros, [layers, heads]. Negative where the head had helped.
     */
    public static Tensor effectsOfHeads(Gpt gpt, String prompt, int id) {
        int layers = gpt.config().layers();
        int heads = gpt.config().heads();
        double before = Math.log(gpt.predictNext(prompt).probability(id));
        float[] effects = new float[layers * heads];
        for (int layer = 0; layer < layers; layer++) {
            for (int head = 0; head < heads; head++) {
                Activations run = gpt.runWithHooks(prompt, zero(Part.head(layer, head)));
                effects[layer * heads + head] =
                        (float) (Math.log(run.prediction().probability(id)) - before);
            }
        }
        return Tensor.of(effects, layers, heads);
    }

    private static float[] mean(List<Activations> reference, Part part) {
        if (reference.isEmpty()) {
            throw new IllegalArgumentException("A mean needs at least one reference run.");
        }
        double[] sum = new double[Part.width(reference.get(0).tensor(part.hook()))];
        int tokens = 0;
        for (Activations run : reference) {
            Tensor value = run.tensor(part.hook());
            for (int token = 0; token < value.size(0); token++) {
                float[] written = part.of(value, token);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += written[i];
                }
            }
            tokens += value.size(0);
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / tokens);
        }
        return mean;
    }
}
