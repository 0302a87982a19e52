package org.kinora.scenes.gallery.answers;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.ActivationPatching;
import org.kinora.scenes.viz.AnswerBars;
import org.kinora.scenes.viz.HeatMap;

/** The run about Italy into which vectors of the run about France are put, one at a time. */
final class CapitalPatching {

    static final String HOOK = "hook_resid_pre";

    private static final String CLEAN = "The capital of France is";
    private static final String CORRUPTED = "The capital of Italy is";

    private final String model;
    private final List<Integer> answers;
    private final ActivationPatching patching;

    CapitalPatching(Gpt gpt) {
        model = gpt.name();
        answers = List.of(gpt.tokenizer().encode(" Paris")[0], gpt.tokenizer().encode(" Rome")[0]);
        patching = new ActivationPatching(gpt, CLEAN, CORRUPTED, answers.get(0), answers.get(1));
    }

    /** The run whose vectors are put into the other one. */
    Activations clean() {
        return patching.clean();
    }

    Activations corrupted() {
        return patching.corrupted();
    }

    /** How likely the two capitals are, by the clean run. */
    AnswerBars bars(double fullLength, double size) {
        return new AnswerBars(clean().prediction(), answers, fullLength, size);
    }

    /** How much of the clean answer a vector restores, [layers, tokens]. */
    Tensor restored() {
        return patching.restored(HOOK);
    }

    /** The same as a map, the first layer below. */
    HeatMap map(double cellWidth, double cellHeight) {
        Provenance provenance =
                new Provenance(model, CORRUPTED, "patched from “" + CLEAN + "”: blocks.*." + HOOK, List.of());
        return HeatMap.ofProbabilities(restored(), provenance, HeatMap.Rows.UP, cellWidth, cellHeight);
    }

    /** What the model expects with one vector of the clean run. */
    Prediction patched(int layer, int position) {
        return patching.patched("blocks." + layer + "." + HOOK, position);
    }
}
