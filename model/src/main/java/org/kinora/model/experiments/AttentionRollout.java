package org.kinora.model.experiments;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.algebra.NativeArrays;
import org.nd4j.linalg.api.ndarray.INDArray;

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
        rollouts = new Tensor[gpt.config().layers() + 1];
        INDArray identity = NativeArrays.identity(run.ids().length);
        INDArray rollout = identity;
        rollouts[0] = Tensor.of(rollout);
        for (int layer = 0; layer < gpt.config().layers(); layer++) {
            rollout = meanOverHeads(layer).addi(identity).muli(0.5).mmul(rollout);
            rollouts[layer + 1] = Tensor.of(rollout);
        }
    }

    /** After this many layers, from 0: how much of each token (column) is in each (row), [tokens, tokens]. */
    public Tensor after(int layers) {
        return rollouts[layers];
    }

    /** What one layer's heads pay attention to on average, [queries, keys]. */
    public Tensor attention(int layer) {
        return Tensor.of(meanOverHeads(layer));
    }

    /** Where the numbers of {@link #after} came from; the first index is the number of layers. */
    public Provenance provenance(int layers) {
        return new Provenance(run.model(), run.prompt(), "rollout(blocks.*.attn.hook_pattern)", List.of(layers));
    }

    private INDArray meanOverHeads(int layer) {
        return Algebra.doubles(run.tensor("blocks." + layer + ".attn.hook_pattern"))
                .mean(0);
    }
}
