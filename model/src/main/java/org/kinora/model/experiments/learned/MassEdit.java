package org.kinora.model.experiments.learned;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Hooks;

/**
 * Finds the change of several layers after which a model states many facts in another way. What must be added for each
 * fact after the last of the layers is found by gradient descent. Then each layer in turn, from the first to the last,
 * takes over an equal share of what is still missing there; so none of them is bent far. Source: Meng et al. 2022,
 * "Mass-editing memory in a transformer" (MEMIT), section 4.3, algorithm 1.
 */
public final class MassEdit {

    private static final double RIDGE = 0.003;

    private final Gpt gpt;
    private final int firstLayer;
    private final int lastLayer;
    private final List<String> beginnings;

    /**
     * @param firstLayer whose feed-forward matrix is changed, from 0
     * @param lastLayer the last one
     * @param beginnings what may stand before a subject, each ending in a space or empty; at least one
     */
    public MassEdit(Gpt gpt, int firstLayer, int lastLayer, List<String> beginnings) {
        if (firstLayer < 0
                || lastLayer < firstLayer
                || lastLayer >= gpt.config().layers()) {
            throw new IllegalArgumentException("No layers %d to %d in a model of %d."
                    .formatted(firstLayer, lastLayer, gpt.config().layers()));
        }
        this.gpt = gpt;
        this.firstLayer = firstLayer;
        this.lastLayer = lastLayer;
        this.beginnings = List.copyOf(beginnings);
    }

    /**
     * Finds a change.
     *
     * @param others runs of this model over texts that are to be read as before
     * @param weight how much they count against one fact, more than 0
     * @param steps of the descent for each fact
     * @param rate its steps' length
     */
    public MassChange find(List<Fact> facts, List<Activations> others, double weight, int steps, double rate) {
        ValueSearch search = new ValueSearch(gpt, lastLayer);
        List<double[]> wanted = facts.parallelStream()
                .map(fact -> search.find(beginnings, fact, steps, rate))
                .toList();
        List<double[]> before = streams(facts, Hooks.NONE);
        MassChange change = MassChange.NONE;
        for (int layer = firstLayer; layer <= lastLayer; layer++) {
            Hooks soFar = change.hooks();
            List<double[]> now = streams(facts, soFar);
            double[][] missing = new double[facts.size()][gpt.config().width()];
            for (int i = 0; i < missing.length; i++) {
                for (int k = 0; k < missing[i].length; k++) {
                    double still = wanted.get(i)[k] - (now.get(i)[k] - before.get(i)[k]);
                    missing[i][k] = still / (lastLayer - layer + 1);
                }
            }
            String hook = "blocks." + layer + ".mlp.hook_post";
            double[][] keys = atSubjects(facts, hook, soFar).toArray(double[][]::new);
            change = change.and(new LayerChange(layer, keys, everywhere(others, hook), weight, RIDGE, missing));
        }
        return change;
    }

    /** For each fact the residual stream where its subject has been read, after the last layer. */
    private List<double[]> streams(List<Fact> facts, Hooks hooks) {
        return atSubjects(facts, "blocks." + lastLayer + ".hook_resid_post", hooks);
    }

    /** For each fact the mean over the beginnings of a value at its subject's last token. */
    private List<double[]> atSubjects(List<Fact> facts, String hook, Hooks hooks) {
        List<double[]> means = new ArrayList<>();
        for (Fact fact : facts) {
            double[][] values = new double[beginnings.size()][];
            for (int i = 0; i < values.length; i++) {
                Activations run = gpt.runWithHooks(beginnings.get(i) + fact.subject(), hooks);
                values[i] = RankOneChange.doubles(run.tensor(hook).at(run.ids().length - 1));
            }
            means.add(LayerChange.mean(values));
        }
        return means;
    }

    private static double[][] everywhere(List<Activations> runs, String hook) {
        List<double[]> values = new ArrayList<>();
        for (Activations run : runs) {
            for (int position = 0; position < run.ids().length; position++) {
                values.add(RankOneChange.doubles(run.tensor(hook).at(position)));
            }
        }
        return values.toArray(double[][]::new);
    }
}
