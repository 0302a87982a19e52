package org.kinora.scenes.gallery.attention;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.AttentionRollout;
import org.kinora.scenes.viz.HeatMap;

/** The two maps of an attention rollout: what one layer looks at, and what each word holds after several. */
final class RolloutMaps {

    private static final double CELL = 0.55;

    private final AttentionRollout rollout;
    private final Activations run;

    RolloutMaps(Gpt gpt, Activations run) {
        this.rollout = new AttentionRollout(gpt, run);
        this.run = run;
    }

    /** What the words look at in a layer, on average over its heads, [tokens, tokens]. */
    Tensor attention(int layer) {
        return rollout.attention(layer);
    }

    /** How what each word holds has come from the others after a number of layers, [tokens, tokens]. */
    Tensor reached(int layers) {
        return rollout.after(layers);
    }

    HeatMap attentionMap(int layer) {
        return HeatMap.ofSmallProbabilities(attention(layer), source(layer), HeatMap.Rows.DOWN, CELL, CELL);
    }

    HeatMap reachedMap(int layers) {
        return HeatMap.ofSmallProbabilities(reached(layers), provenance(layers), HeatMap.Rows.DOWN, CELL, CELL);
    }

    /** Shows another layer in a map of attention. */
    void showAttention(HeatMap map, int layer) {
        map.show(attention(layer), source(layer));
    }

    /** Shows another depth in a map of what has been reached. */
    void showReached(HeatMap map, int layers) {
        map.show(reached(layers), provenance(layers));
    }

    /** Of what has been reached after a number of layers. */
    Provenance provenance(int layers) {
        return rollout.provenance(layers);
    }

    private Provenance source(int layer) {
        return new Provenance(
                run.model(), run.prompt(), "mean over heads of blocks." + layer + ".attn.hook_pattern", List.of());
    }
}
