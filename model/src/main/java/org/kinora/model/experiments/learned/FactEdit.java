package org.kinora.model.experiments.learned;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;

/**
 * Finds the rank-one edit after which a model continues sentences about a subject in another way. The key is the mean of
 * what a layer's units answer at the subject's last token after several beginnings; the change of its value is found by
 * gradient descent on the loss of the new continuation. Source: Meng et al. 2022 (ROME), section 3.1, steps 1 and 2.
 */
public final class FactEdit {

    private static final double RIDGE = 0.003;

    private final Gpt gpt;
    private final int layer;

    /** @param layer whose feed-forward matrix is edited, from 0 */
    public FactEdit(Gpt gpt, int layer) {
        this.gpt = gpt;
        this.layer = layer;
    }

    /**
     * Finds an edit.
     *
     * @param beginnings what may stand before the subject, each ending in a space or empty
     * @param subject such as {@code Paris}
     * @param relation such as {@code  is a city in}
     * @param target such as {@code  Japan}; its first token counts
     * @param others texts that are to be read as before
     * @param steps of the descent
     * @param rate its steps' length
     */
    public RankOneChange find(
            List<String> beginnings,
            String subject,
            String relation,
            String target,
            List<Activations> others,
            int steps,
            double rate) {
        double[] key = new double[gpt.config().hidden()];
        for (String beginning : beginnings) {
            Activations run = gpt.forward(beginning + subject);
            double[] one = RankOneChange.doubles(run.tensor(keys()).at(run.ids().length - 1));
            for (int i = 0; i < key.length; i++) {
                key[i] += one[i] / beginnings.size();
            }
        }
        List<double[]> otherKeys = new ArrayList<>();
        for (Activations run : others) {
            for (int position = 0; position < run.ids().length; position++) {
                otherKeys.add(RankOneChange.doubles(run.tensor(keys()).at(position)));
            }
        }
        double[] change =
                new ValueSearch(gpt, layer).find(beginnings, new Fact(subject, relation, target), steps, rate);
        return new RankOneChange(layer, key, otherKeys.toArray(double[][]::new), RIDGE, change);
    }

    private String keys() {
        return "blocks." + layer + ".mlp.hook_post";
    }
}
