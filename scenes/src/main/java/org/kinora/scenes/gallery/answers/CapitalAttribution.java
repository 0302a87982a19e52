package org.kinora.scenes.gallery.answers;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.LogitAttribution;

/** What every part of the model adds to the difference between two capitals' logits. */
final class CapitalAttribution {

    static final String PROMPT = "The capital of France is";

    private final LogitAttribution attribution;

    CapitalAttribution(Gpt gpt) {
        Activations run = gpt.forward(PROMPT);
        int paris = gpt.tokenizer().encode(" Paris")[0];
        int rome = gpt.tokenizer().encode(" Rome")[0];
        attribution = new LogitAttribution(gpt, run, run.ids().length - 1, paris, rome);
    }

    /** Of the parts, from the embeddings to the last layer. */
    List<String> names() {
        return List.copyOf(attribution.parts().keySet());
    }

    /** What each part adds, in logits. */
    List<Double> parts() {
        return List.copyOf(attribution.parts().values());
    }

    /** The sum of all. */
    double total() {
        return attribution.total();
    }

    Provenance provenance() {
        return attribution.provenance();
    }
}
