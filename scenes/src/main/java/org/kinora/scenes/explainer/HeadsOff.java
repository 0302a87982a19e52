package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.experiments.Ablation;
import org.kinora.model.experiments.Part;

/** What a model bets when one of its attention heads is switched off, for each of them. */
final class HeadsOff {

    /**
     * One head switched off.
     *
     * @param layer counted from 0
     * @param head counted from 0
     * @param prediction without it
     * @param moved how much probability has gone elsewhere, from 0 to 1
     */
    record Off(int layer, int head, Prediction prediction, double moved) {}

    private final List<Off> all = new ArrayList<>();

    HeadsOff(Gpt gpt, String prompt) {
        Prediction whole = gpt.predictNext(prompt);
        for (int layer = 0; layer < gpt.config().layers(); layer++) {
            for (int head = 0; head < gpt.config().heads(); head++) {
                Prediction without = without(prompt, layer, head).apply(gpt);
                all.add(new Off(layer, head, without, moved(whole, without)));
            }
        }
    }

    /** Asks a model that has this head switched off. */
    static Function<Gpt, Prediction> without(String prompt, int layer, int head) {
        return gpt -> gpt.runWithHooks(prompt, Ablation.zero(Part.head(layer, head))).prediction();
    }

    /** The total variation between two predictions. */
    private static double moved(Prediction one, Prediction other) {
        double difference = 0;
        for (int id = 0; id < one.vocabulary(); id++) {
            difference += Math.abs(one.probability(id) - other.probability(id));
        }
        return difference / 2;
    }

    /** All heads, in the order of the model. */
    List<Off> all() {
        return List.copyOf(all);
    }

    /** The head that is missed most. */
    Off mostMissed() {
        return all.stream().max(Comparator.comparingDouble(Off::moved)).orElseThrow();
    }

    /** The head of a layer that is missed least. */
    Off leastMissed(int layer) {
        return all.stream()
                .filter(off -> off.layer() == layer)
                .min(Comparator.comparingDouble(Off::moved))
                .orElseThrow();
    }
}
