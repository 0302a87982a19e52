package org.kinora.model.experiments;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;

/**
 * How much of each token has reached each other one through all layers so far, if what a block passes on is half attention,
 * averaged over its heads, and half what was there before:
 *
 * <pre>R_0 = I,  R_l = (½ A_l + ½ I) R_(l−1)</pre>
 *
 * <p>Every row adds up to 1. Source: Abnar, Zuidema 2020, "Quantifying attention flow in transformers", section 3.
 */
public final class AttentionRollout {

    private final Activations run;
    private final Tensor[] rollouts;

    /** @param run of the model */
    public AttentionRollout(Gpt gpt, Activations run) {
        this.run = run;
        int tokens = run.ids().length;
        rollouts = new Tensor[gpt.config().layers() + 1];
        double[] rollout = new double[tokens * tokens];
        for (int token = 0; token < tokens; token++) {
            rollout[token * tokens + token] = 1;
        }
        rollouts[0] = tensor(rollout, tokens);
        for (int layer = 0; layer < gpt.config().layers(); layer++) {
            rollout = mixed(run.tensor("blocks." + layer + ".attn.hook_pattern"), rollout, tokens);
            rollouts[layer + 1] = tensor(rollout, tokens);
        }
    }

    /** After so many layers, from 0: how much of each token (column) is in each (row), [tokens, tokens]. */
    public Tensor after(int layers) {
        return rollouts[layers];
    }

    /** What one layer's heads pay attention to on average, [queries, keys]. */
    public Tensor attention(int layer) {
        int tokens = run.ids().length;
        return tensor(meanOverHeads(run.tensor("blocks." + layer + ".attn.hook_pattern"), tokens), tokens);
    }

    /** Where the numbers of {@link #after} came from; the first index is the number of layers. */
    public Provenance provenance(int layers) {
        return new Provenance(run.model(), run.prompt(), "rollout(blocks.*.attn.hook_pattern)", List.of(layers));
    }

    private static double[] mixed(Tensor patterns, double[] before, int tokens) {
        double[] attention = meanOverHeads(patterns, tokens);
        double[] after = new double[tokens * tokens];
        for (int query = 0; query < tokens; query++) {
            for (int key = 0; key < tokens; key++) {
                double passed = 0.5 * attention[query * tokens + key] + (query == key ? 0.5 : 0);
                for (int source = 0; source < tokens; source++) {
                    after[query * tokens + source] += passed * before[key * tokens + source];
                }
            }
        }
        return after;
    }

    private static double[] meanOverHeads(Tensor patterns, int tokens) {
        int heads = patterns.size(0);
        double[] mean = new double[tokens * tokens];
        for (int head = 0; head < heads; head++) {
            float[] pattern = patterns.at(head).toArray();
            for (int i = 0; i < mean.length; i++) {
                mean[i] += pattern[i] / (double) heads;
            }
        }
        return mean;
    }

    private static Tensor tensor(double[] values, int tokens) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return Tensor.of(floats, tokens, tokens);
    }
}
