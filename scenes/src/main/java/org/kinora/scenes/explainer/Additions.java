package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.model.Activations;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.LogitAttribution;
import org.kinora.scenes.viz.Reading;

/**
 * What the units of one layer's feed-forward network add to the vector of a text's last token, unit by unit: a unit's
 * activation times its row of {@code mlp.W_out}.
 */
final class Additions {

    /**
     * A unit that speaks for a word.
     *
     * @param word one of those that the model finds likeliest
     * @param share by how much the unit raises the word's logit above the average of the likeliest words
     */
    record Vote(Candidate word, int unit, double share) {}

    private final Activations run;
    private final int layer;
    private final int position;
    private final double[] before;
    private final float[] activations;
    private final float[] values;

    Additions(Gpt gpt, String prompt, int layer) {
        this(gpt, gpt.forward(prompt), layer);
    }

    Additions(Gpt gpt, Activations run, int layer) {
        this.run = run;
        this.layer = layer;
        position = run.ids().length - 1;
        before = before().values();
        activations = run.tensor(hook("mlp.hook_post")).at(position).toArray();
        values = gpt.parameters().tensor(hook("mlp.W_out")).toArray();
    }

    private String hook(String name) {
        return "blocks." + layer + "." + name;
    }

    /** The vector before anything is added: after the layer's attention. */
    Reading before() {
        return activation("hook_resid_mid");
    }

    /** The vector when all units, and the network's bias, have been added. */
    Reading after() {
        return activation("hook_resid_post");
    }

    /** How active the units are. */
    Reading units() {
        return activation("mlp.hook_post");
    }

    private Reading activation(String name) {
        return Reading.ofActivation(run, hook(name), position);
    }

    /** What one unit adds. */
    Reading of(int unit) {
        double[] added = new double[before.length];
        add(unit, added);
        return new Reading(
                run.provenance(hook("mlp.hook_post"), position, unit),
                added,
                gpt -> again(gpt).of(unit).values());
    }

    /** The vector when some units have been added. */
    Reading after(List<Integer> units) {
        List<Integer> some = List.copyOf(units);
        double[] sum = before.clone();
        some.forEach(unit -> add(unit, sum));
        return new Reading(
                run.provenance(hook("hook_resid_mid"), position),
                sum,
                gpt -> again(gpt).after(some).values());
    }

    /** What all the other units add, and the network's bias. */
    Reading rest(List<Integer> units) {
        List<Integer> some = List.copyOf(units);
        double[] sum = after().values();
        double[] then = after(some).values();
        for (int i = 0; i < sum.length; i++) {
            sum[i] -= then[i];
        }
        return new Reading(
                run.provenance(hook("hook_mlp_out"), position),
                sum,
                gpt -> again(gpt).rest(some).values());
    }

    private Additions again(Gpt gpt) {
        return new Additions(gpt, run.prompt(), layer);
    }

    private void add(int unit, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += activations[unit] * (double) values[unit * sum.length + i];
        }
    }

    /**
     * For each of the likeliest words the unit that raises its logit most above the average of all these words; a unit that
     * has spoken for a likelier word is passed over.
     *
     * @param words how many words have a unit
     * @param among how many of the likeliest words are compared
     */
    List<Vote> votes(Gpt gpt, int words, int among) {
        List<Candidate> likeliest = run.prediction().top(among);
        List<Tensor> shares = new ArrayList<>();
        for (Candidate word : likeliest) {
            shares.add(new LogitAttribution(
                            gpt, run, position, word.id(), likeliest.get(0).id())
                    .units(layer));
        }
        double[] mean = new double[activations.length];
        for (int unit = 0; unit < mean.length; unit++) {
            for (Tensor share : shares) {
                mean[unit] += share.get(unit) / among;
            }
        }
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            Candidate word = likeliest.get(i);
            Tensor share = shares.get(i);
            votes.add(IntStream.range(0, mean.length)
                    .filter(unit -> votes.stream().noneMatch(vote -> vote.unit() == unit))
                    .mapToObj(unit -> new Vote(word, unit, share.get(unit) - mean[unit]))
                    .max(Comparator.comparingDouble(Vote::share))
                    .orElseThrow());
        }
        return votes;
    }
}
