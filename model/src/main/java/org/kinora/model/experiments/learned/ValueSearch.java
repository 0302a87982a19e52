package org.kinora.model.experiments.learned;

import java.util.Arrays;
import java.util.List;
import org.kinora.model.Gpt;
import org.kinora.model.Hooks;
import org.kinora.model.Tensor;

/**
 * Finds what must be added to the residual stream after a layer, where a subject has been read, for a model to continue in
 * another way: gradient descent, in steps of one length, on the loss of the new continuation.
 */
final class ValueSearch {

    private final Gpt gpt;
    private final String hook;

    /** @param layer after which it is added, from 0 */
    ValueSearch(Gpt gpt, int layer) {
        this.gpt = gpt;
        hook = "blocks." + layer + ".hook_mlp_out";
    }

    /**
     * What must be added, [width].
     *
     * @param beginnings what stands before the subject, one a step in turn
     */
    double[] find(List<String> beginnings, Fact fact, int steps, double rate) {
        double[] change = new double[gpt.config().width()];
        for (int step = 0; step < steps; step++) {
            descend(beginnings.get(step % beginnings.size()), fact, change, rate);
        }
        return change;
    }

    private void descend(String beginning, Fact fact, double[] change, double rate) {
        int[] ids = gpt.tokenizer().encode(beginning + fact.prompt());
        int position = gpt.tokenizer().encode(beginning + fact.subject()).length - 1;
        int[] targets = new int[ids.length];
        Arrays.fill(targets, -1);
        targets[ids.length - 1] = fact.targetId(gpt);
        Tensor gradient = gpt.gradients(ids, targets, adding(change, position))
                .tensor(hook)
                .at(position);
        double size = 0;
        for (float slope : gradient.toArray()) {
            size += slope * slope;
        }
        for (int k = 0; k < change.length; k++) {
            change[k] -= rate * gradient.get(k) / Math.sqrt(size);
        }
    }

    private Hooks adding(double[] change, int position) {
        return Hooks.at(hook, value -> {
            float[] changed = value.toArray();
            for (int k = 0; k < change.length; k++) {
                changed[position * change.length + k] += (float) change[k];
            }
            return Tensor.of(changed, value.shape());
        });
    }
}
