package org.kinora.scenes.facts;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.kinora.engine.paint.Color;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/** The kinds of parameters that a model has. The unembedding is the embedding once more and is not counted twice. */
enum Kind {
    EMBEDDING("words and places", Palette.RIM, name -> name.contains("embed.W_") && !name.startsWith("un")),
    ATTENTION("attention", Palette.GLASS, name -> name.contains(".attn.")),
    FEED_FORWARD("feed-forward", Palette.GLASS_EDGE, name -> name.contains(".mlp.")),
    NORMS("norms", Palette.FAINT_INK, name -> name.contains("ln"));

    private final String label;
    private final Color color;
    private final Predicate<String> holds;

    Kind(String label, Color color, Predicate<String> holds) {
        this.label = label;
        this.color = color;
        this.holds = holds;
    }

    String label() {
        return label;
    }

    Color color() {
        return color;
    }

    /** How many numbers of this kind there are in tensors whose names begin so; all of them for an empty beginning. */
    long count(Gpt gpt, String beginning) {
        return gpt.parameters().names().stream()
                .filter(name -> name.startsWith(beginning) && holds.test(name))
                .mapToLong(name -> gpt.parameters().tensor(name).size())
                .sum();
    }

    /** Of all numbers of this kind. */
    Reading reading(Gpt gpt) {
        return new Reading(new Provenance(gpt.name(), "", label, List.of()), new double[] {count(gpt, "")}, other ->
                new double[] {count(other, "")});
    }

    /** Of all numbers of all kinds. */
    static Reading readingOfAll(Gpt gpt) {
        return new Reading(
                new Provenance(gpt.name(), "", "parameters", List.of()), new double[] {upTo(gpt, NORMS)}, other ->
                        new double[] {other.config().parameters()});
    }

    /** Of all numbers of the kinds up to this one, in their order. */
    Reading readingUpToHere(Gpt gpt) {
        return new Reading(
                new Provenance(gpt.name(), "", "parameters up to " + label, List.of()),
                new double[] {upTo(gpt, this)},
                other -> new double[] {upTo(other, this)});
    }

    private static long upTo(Gpt gpt, Kind last) {
        return Arrays.stream(values())
                .filter(kind -> kind.compareTo(last) <= 0)
                .mapToLong(kind -> kind.count(gpt, ""))
                .sum();
    }

    /** Before anything is counted. */
    static Reading readingOfNone(Gpt gpt) {
        return new Reading(
                new Provenance(gpt.name(), "", "parameters", List.of()), new double[] {0}, other -> new double[] {0});
    }

    /** What share of the numbers of some kinds is of the first of them, in percent. */
    static Reading share(Gpt gpt, Kind... kinds) {
        return new Reading(
                new Provenance(gpt.name(), "", "share of " + kinds[0].label + " in the parameters", List.of()),
                new double[] {percent(gpt, kinds)},
                other -> new double[] {percent(other, kinds)});
    }

    private static double percent(Gpt gpt, Kind... kinds) {
        double all = Arrays.stream(kinds).mapToLong(kind -> kind.count(gpt, "")).sum();
        return 100 * kinds[0].count(gpt, "") / all;
    }
}
