package org.kinora.scenes.viz;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;

/**
 * Numbers on the screen, where they came from, and how to compute them anew.
 *
 * @param source which value of which model
 * @param values as they are shown, unrounded
 * @param again computes the same values from the model alone
 */
public record Reading(Provenance source, double[] values, Function<Gpt, double[]> again) {

    public Reading {
        values = values.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    /** Of a value inside the model while it reads a text, all of the part that the source names. */
    public static Reading ofActivation(Provenance source, double... values) {
        return new Reading(
                source,
                values,
                gpt -> numbers(
                        gpt.forward(source.prompt()).tensor(source.hook()).at(indices(source))));
    }

    /**
     * As it is in a run that has been made already.
     *
     * @param indices that select a part of the value; none for all of it
     */
    public static Reading ofActivation(Activations run, String hook, Integer... indices) {
        Provenance source = run.provenance(hook, indices);
        return ofActivation(source, numbers(run.tensor(hook).at(indices(source))));
    }

    /** Of the first numbers, as many as there are values, of a vector inside the model while it reads a text. */
    public static Reading ofBeginning(Provenance source, double... values) {
        return new Reading(
                source,
                values,
                gpt -> Arrays.copyOf(
                        numbers(gpt.forward(source.prompt())
                                .tensor(source.hook())
                                .at(indices(source))),
                        values.length));
    }

    /** Of a value of the model itself, all of the part that the source names. */
    public static Reading ofParameter(Provenance source, double... values) {
        return new Reading(
                source,
                values,
                gpt -> numbers(gpt.parameters().tensor(source.hook()).at(indices(source))));
    }

    /** Of how many weights a model has. */
    public static Reading ofSize(Gpt model) {
        return new Reading(new Provenance(model.name(), "", "parameters", List.of()), size(model), Reading::size);
    }

    private static double[] size(Gpt model) {
        return new double[] {model.trainableWeights().count()};
    }

    /** The same reading while what is shown is on its way from another one. */
    public Reading shownAs(double... now) {
        return new Reading(source, now, again);
    }

    /** Of the chances of what follows a text. */
    public static Reading ofProbabilities(Prediction prediction, int[] ids, double[] values) {
        return ofProbabilities(prediction, gpt -> gpt.predictNext(prediction.ids()), ids, values);
    }

    /**
     * Of the chances of what follows a text, in a model that is not asked in the common way: early, or with a part of it
     * switched off.
     *
     * @param again asks once more in the same way
     */
    public static Reading ofProbabilities(
            Prediction prediction, Function<Gpt, Prediction> again, int[] ids, double[] values) {
        int[] wanted = ids.clone();
        return new Reading(prediction.provenance(), values, gpt -> {
            Prediction anew = again.apply(gpt);
            return IntStream.of(wanted).mapToDouble(anew::probability).toArray();
        });
    }

    /** As {@link #ofProbabilities}, at a temperature. */
    public static Reading ofChances(
            Prediction prediction, Function<Gpt, Prediction> asked, double temperature, int[] ids, double[] values) {
        int[] wanted = ids.clone();
        return new Reading(prediction.provenance(), values, gpt -> {
            TemperedChances again = new TemperedChances(asked.apply(gpt));
            return IntStream.of(wanted)
                    .mapToDouble(id -> again.of(id, temperature))
                    .toArray();
        });
    }

    private static int[] indices(Provenance source) {
        return source.indices().stream().mapToInt(Integer::intValue).toArray();
    }

    /** All numbers of a tensor. */
    public static double[] numbers(Tensor tensor) {
        float[] values = tensor.toArray();
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }
}
