package org.kinora.scenes.explainer;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;

/**
 * How far each layer moves the vector of a text's last token: the length of what it adds to the residual stream.
 *
 * @param lengths from the first layer to the last
 */
record LayerChanges(List<Double> lengths) {

    static LayerChanges of(Gpt gpt, String text) {
        Activations run = gpt.forward(text);
        int last = run.tokens().size() - 1;
        return new LayerChanges(IntStream.range(0, gpt.config().layers())
                .mapToObj(layer -> distance(
                        run.tensor("blocks." + layer + ".hook_resid_pre").at(last),
                        run.tensor("blocks." + layer + ".hook_resid_post").at(last)))
                .toList());
    }

    private static double distance(Tensor before, Tensor after) {
        double sum = 0;
        for (int i = 0; i < before.size(0); i++) {
            double difference = after.get(i) - before.get(i);
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** A layer's change as a part of the largest. */
    double share(int layer) {
        return lengths.get(layer)
                / lengths.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
