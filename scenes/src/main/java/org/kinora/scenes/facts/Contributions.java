package org.kinora.scenes.facts;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.LogitAttribution;
import org.kinora.scenes.viz.Reading;

/** What the units of a feed-forward layer add for one answer against another, at the last token of the chapter's prompt. */
final class Contributions {

    private final Gpt gpt;
    private final Activations run;
    private final LogitAttribution attribution;
    private final int layer;

    /** @param rival the answer that units may speak for instead, as text */
    Contributions(Gpt gpt, String rival) {
        this.gpt = gpt;
        run = gpt.forward(Chapter.PROMPT);
        attribution = attribution(gpt, run, rival);
        layer = IntStream.range(0, gpt.config().layers())
                .reduce((a, b) -> attribution.feedForward(a) >= attribution.feedForward(b) ? a : b)
                .orElseThrow();
    }

    private static LogitAttribution attribution(Gpt gpt, Activations run, String rival) {
        int answer = gpt.tokenizer().encode(Chapter.ANSWER)[0];
        return new LogitAttribution(
                gpt, run, run.ids().length - 1, answer, gpt.tokenizer().encode(rival)[0]);
    }

    /** The one whose feed-forward part adds most, from 0. */
    int layer() {
        return layer;
    }

    Activations run() {
        return run;
    }

    /** [units] */
    Tensor units() {
        return attribution.units(layer);
    }

    /** The units that add most, the most first. */
    List<Integer> strongest(int count) {
        float[] added = units().toArray();
        return IntStream.range(0, added.length)
                .boxed()
                .sorted((a, b) -> Float.compare(added[b], added[a]))
                .limit(count)
                .toList();
    }

    /** The units that take most away, the most first. */
    List<Integer> weakest(int count) {
        float[] added = units().toArray();
        return IntStream.range(0, added.length)
                .boxed()
                .sorted((a, b) -> Float.compare(added[a], added[b]))
                .limit(count)
                .toList();
    }

    /** Of what some units add. */
    Reading reading(List<Integer> units, String rival) {
        return new Reading(
                new Provenance(gpt.name(), Chapter.PROMPT, "blocks." + layer + ".mlp, units for an answer", units),
                added(gpt, units, rival),
                other -> added(other, units, rival));
    }

    private double[] added(Gpt other, List<Integer> units, String rival) {
        Tensor added = attribution(other, other.forward(Chapter.PROMPT), rival).units(layer);
        return units.stream().mapToDouble(unit -> added.get(unit)).toArray();
    }
}
