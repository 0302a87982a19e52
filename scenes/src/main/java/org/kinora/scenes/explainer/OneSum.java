package org.kinora.scenes.explainer;

import java.util.Locale;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.scenes.viz.Reading;

/**
 * One of the many multiplications that a model does for one word: a unit of its first feed-forward layer, times the largest
 * of the weights with which that unit adds to the vector. It is the strongest unit of those of which the sum is right, too,
 * when it is done with the few decimals that are shown.
 */
final class OneSum {

    private static final String UNITS = "blocks.0.mlp.hook_post";
    private static final String WEIGHTS = "blocks.0.mlp.W_out";

    private final double unit;
    private final double weight;
    private final Reading unitReading;
    private final Reading weightReading;

    /** @param prompt what the model reads; the sum is done for its last token */
    OneSum(Gpt gpt, String prompt) {
        Activations run = gpt.forward(prompt);
        Tensor all = run.tensor(UNITS);
        int position = all.size(0) - 1;
        Tensor units = all.at(position);
        Tensor weights = gpt.parameters().tensor(WEIGHTS);
        int strongest = -1;
        int heaviest = -1;
        for (int i = 0; i < units.size(0); i++) {
            int heavy = largest(weights.at(i));
            boolean isStronger = strongest < 0 || units.get(i) > units.get(strongest);
            if (isStronger && isRightAsShown(units.get(i), weights.get(i, heavy))) {
                strongest = i;
                heaviest = heavy;
            }
        }
        if (strongest < 0) {
            throw new IllegalStateException("No sum of " + WEIGHTS + " is right when it is done with two decimals");
        }
        unit = units.get(strongest);
        weight = weights.get(strongest, heaviest);
        unitReading = Reading.ofActivation(run.provenance(UNITS, position, strongest), unit);
        weightReading = Reading.ofParameter(gpt.parameters().provenance(WEIGHTS, strongest, heaviest), weight);
    }

    private static int largest(Tensor values) {
        int found = 0;
        for (int i = 1; i < values.size(0); i++) {
            if (values.get(i) > values.get(found)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isRightAsShown(double unit, double weight) {
        return Math.round(hundredths(unit) * hundredths(weight) / 100.0) == hundredths(unit * weight);
    }

    private static long hundredths(double value) {
        return Math.round(100 * value);
    }

    double product() {
        return unit * weight;
    }

    /** With two decimals each. */
    String words() {
        return String.format(Locale.ROOT, "%.2f × %.2f = %.2f", unit, weight, product());
    }

    Reading[] readings() {
        return new Reading[] {unitReading, weightReading};
    }
}
