package org.kinora.scenes.explainer;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.Ablation;
import org.kinora.model.experiments.Part;
import org.kinora.scenes.viz.Reading;

/**
 * An attention head that is switched off: it writes zeros.
 *
 * @param layer counted from 0
 * @param head counted from 0
 */
record HeadOff(int layer, int head) {

    /** As {@link Head#find}. */
    static Optional<HeadOff> find(Gpt gpt, HeadOff first, Predicate<HeadOff> does) {
        return Head.find(
                        gpt.config(),
                        new Head(first.layer, first.head),
                        head -> does.test(new HeadOff(head.layer(), head.number())))
                .map(head -> new HeadOff(head.layer(), head.number()));
    }

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

    /** The first weights of what the head writes: of one row of its output matrix. */
    Reading weights(Gpt gpt, int count) {
        return new Reading(
                gpt.parameters().provenance(matrix(), head, 0),
                beginning(gpt, count),
                another -> beginning(another, count));
    }

    /** What the same weights are before the training. */
    Reading untrained(Gpt gpt, int count) {
        Gpt untrained = UntrainedModel.of(gpt);
        return new Reading(
                untrained.parameters().provenance(matrix(), head, 0),
                beginning(untrained, count),
                another -> beginning(UntrainedModel.of(another), count));
    }

    private double[] beginning(Gpt gpt, int count) {
        Tensor weights = gpt.parameters().tensor(matrix());
        return IntStream.range(0, count)
                .mapToDouble(i -> weights.get(head, 0, i))
                .toArray();
    }

    private String matrix() {
        return "blocks." + layer + ".attn.W_O";
    }
}
