package org.kinora.scenes.explainer;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinora.model.Activations;
import org.kinora.model.Tensor;
import org.kinora.model.transformer.GptConfig;

/**
 * An attention head of a model.
 *
 * @param layer counted from 0
 * @param number in its layer, counted from 0
 */
record Head(int layer, int number) {

    /** A head looks at something if it has more than this share of its look. */
    private static final double MOST_OF_IT = 0.5;

    /**
     * A head that does something. Which head does what is chance, and another one in a model that was trained anew.
     *
     * @param first is looked at before all others, which come layer by layer: the one that the film was written with
     */
    static Optional<Head> find(GptConfig config, Head first, Predicate<Head> does) {
        return find(config.layers(), config.heads(), first, does);
    }

    /** As {@link #find(GptConfig, Head, Predicate)}, in the model that a run is of. */
    static Optional<Head> find(Activations run, Head first, Predicate<Head> does) {
        int heads = run.tensor("blocks.0.attn.hook_pattern").size(0);
        return find(layers(run), heads, first, does);
    }

    /** How many layers the model has that a run is of. */
    static int layers(Activations run) {
        return (int) run.names().stream()
                .filter(name -> name.endsWith(".attn.hook_pattern"))
                .count();
    }

    private static Optional<Head> find(int layers, int heads, Head first, Predicate<Head> does) {
        Stream<Head> others = IntStream.range(0, layers * heads).mapToObj(i -> new Head(i / heads, i % heads));
        return Stream.concat(Stream.of(first), others)
                .filter(head -> head.layer < layers && head.number < heads)
                .filter(does)
                .findFirst();
    }

    /** Whether the last token of a run pays most of its attention to one of some tokens. */
    boolean looksAt(Activations run, Set<String> tokens) {
        int last = run.ids().length - 1;
        Tensor look = run.pattern(layer, number).at(last);
        return IntStream.rangeClosed(0, last)
                .filter(key -> look.get(key) > MOST_OF_IT)
                .mapToObj(key -> run.tokens().get(key).text())
                .anyMatch(tokens::contains);
    }
}
