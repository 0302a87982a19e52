package org.kinora.scenes.explainer;

import java.util.function.Function;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.experiments.Ablation;
import org.kinora.model.experiments.Part;

/**
 * An attention head that is switched off: it writes zeros.
 *
 * @param layer counted from 0
 * @param head counted from 0
 */
record HeadOff(int layer, int head) {

    /** Asks a model that has this head switched off what follows a prompt. */
    Function<Gpt, Prediction> asked(String prompt) {
        return gpt ->
                gpt.runWithHooks(prompt, Ablation.zero(Part.head(layer, head))).prediction();
    }

    /** How much probability goes elsewhere when the head is off, from 0 to 1: the total variation of the two bets. */
    double moved(Gpt gpt, String prompt) {
        Prediction whole = gpt.predictNext(prompt);
        Prediction without = asked(prompt).apply(gpt);
        double difference = 0;
        for (int id = 0; id < whole.vocabulary(); id++) {
            difference += Math.abs(whole.probability(id) - without.probability(id));
        }
        return difference / 2;
    }
}
