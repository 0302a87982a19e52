package org.kinora.scenes.explainer;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.MeanDifference;
import org.kinora.scenes.viz.Reading;

/**
 * How far a sentence's last word, "crane", has moved toward the bird after each layer: the cosine between its vector and
 * the direction from the mean of the building sites' cranes to the mean of the birds', both after the last layer. The
 * sentences that are measured are not among those that the direction is made of.
 */
final class CraneSenses {

    static final String BIRD = "In the lake stood a bird, a crane";
    static final String BUILDING_SITE = "They built a new house with the heavy crane";

    private static final List<String> BIRDS = List.of(
            "The bird with long legs stood in the lake. It was a crane",
            "By the lake they saw a swan and a crane",
            "With its long beak it caught a fish, the crane",
            "The bird flew over the lake and landed. It was a crane",
            "On one leg by the pond stood a crane",
            "It spread its white wings and flew away, the crane",
            "A frog in the pond was afraid of the crane");
    private static final List<String> BUILDING_SITES = List.of(
            "The workers built a house and lifted the stones with a crane",
            "The truck brought the steel and up it went on the crane",
            "They built a tall tower with a big yellow crane",
            "The men at the harbor lifted the heavy box with a crane",
            "The driver climbed up and started the crane",
            "To build the bridge they needed a crane",
            "High above the new house hung a stone on the crane");

    private final int layers;
    private final MeanDifference towardBird;

    CraneSenses(Gpt gpt) {
        layers = gpt.config().layers();
        towardBird = new MeanDifference(lastVectors(gpt, BIRDS), lastVectors(gpt, BUILDING_SITES));
    }

    private List<float[]> lastVectors(Gpt gpt, List<String> sentences) {
        return sentences.stream()
                .map(sentence -> vector(gpt.forward(sentence), layers))
                .toList();
    }

    private static float[] vector(Activations run, int depth) {
        return run.residual(depth).at(run.ids().length - 1).toArray();
    }

    /** The cosines of a sentence's last word, before the first layer and after each. */
    Reading cosines(Activations run) {
        Provenance source = new Provenance(
                run.model(), run.prompt(), "blocks.*.hook_resid_post toward the bird", List.of(run.ids().length - 1));
        return new Reading(source, along(run), model -> new CraneSenses(model).along(model.forward(run.prompt())));
    }

    private double[] along(Activations run) {
        return IntStream.rangeClosed(0, layers)
                .mapToDouble(depth -> towardBird.cosine(vector(run, depth)))
                .toArray();
    }
}
