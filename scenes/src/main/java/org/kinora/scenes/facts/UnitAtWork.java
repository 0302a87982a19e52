package org.kinora.scenes.facts;

import java.util.List;
import java.util.function.Function;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.scenes.viz.Reading;

/** What one unit of a feed-forward layer does with the vector of a run's last token, number by number. */
final class UnitAtWork {

    private final Gpt gpt;
    private final Activations run;
    private final int layer;
    private final int unit;

    /** Both from 0. */
    UnitAtWork(Gpt gpt, Activations run, int layer, int unit) {
        this.gpt = gpt;
        this.run = run;
        this.layer = layer;
        this.unit = unit;
    }

    /** The first of the unit's weights on the way up. */
    Reading weights(int count) {
        return reading("mlp.W_in", List.of(unit), other -> first(count, i -> weight(other, i)));
    }

    /** The first of the numbers that it is given, each times its weight. */
    Reading products(int count) {
        return reading("ln2.hook_normalized times mlp.W_in", List.of(unit), other -> {
            Tensor given = last(other, "ln2.hook_normalized");
            return first(count, i -> given.get(i) * weight(other, i));
        });
    }

    /** What all products are together, with the unit's bias. */
    Reading sum() {
        return reading("mlp.hook_pre", at(), other ->
                new double[] {last(other, "mlp.hook_pre").get(unit)});
    }

    /** How much of the sum passes the bend. */
    Reading passed() {
        return reading("mlp.hook_post", at(), other ->
                new double[] {last(other, "mlp.hook_post").get(unit)});
    }

    private List<Integer> at() {
        return List.of(run.ids().length - 1, unit);
    }

    private double weight(Gpt of, int index) {
        return of.parameters().tensor("blocks." + layer + ".mlp.W_in").get(index, unit);
    }

    private Tensor last(Gpt of, String hook) {
        Activations read = of == gpt ? run : of.forward(run.prompt());
        return read.tensor("blocks." + layer + "." + hook).at(read.ids().length - 1);
    }

    private Reading reading(String name, List<Integer> indices, Function<Gpt, double[]> values) {
        return new Reading(
                new Provenance(gpt.name(), run.prompt(), "blocks." + layer + "." + name, indices),
                values.apply(gpt),
                values);
    }

    private interface Numbers {
        double at(int index);
    }

    private static double[] first(int count, Numbers numbers) {
        double[] first = new double[count];
        for (int i = 0; i < count; i++) {
            first[i] = numbers.at(i);
        }
        return first;
    }
}
