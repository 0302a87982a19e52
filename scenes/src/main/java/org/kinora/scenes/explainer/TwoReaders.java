package org.kinora.scenes.explainer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.learned.ElmanNetwork;
import org.kinora.model.tokenizer.Token;
import org.kinora.scenes.viz.Reading;

/**
 * Two networks that read one text. A recurrent one (Elman 1990), trained when this is made to remember the words of this
 * text in any order, goes from word to word; what it still knows of each is in its state alone. The model takes in all words
 * in one pass and looks back from each to all before it. How fast either is depends on the machine, so what is counted are
 * steps that have to wait for one another: as many as words here, one there. Immutable once it is made.
 */
final class TwoReaders {

    /** How many numbers the recurrent network's memory has. */
    static final int MEMORY = 16;

    /** Of the model's layers the one in which words look most at each other, and least at the first alone. */
    private static final int LAYER = 2;

    private static final int TRAINING_STEPS = 800;
    private static final int SEQUENCES = 8;
    private static final double RATE = 1;
    private static final long SEED = 1;

    private final String text;
    private final List<Token> tokens;
    private final int[] symbols;
    private final ElmanNetwork recurrent;
    private final double[][] states;
    private final Activations run;
    private final Function<Gpt, TwoReaders> again;

    TwoReaders(Gpt gpt, String text) {
        this.text = text;
        again = new Once<>(other -> new TwoReaders(other, text));
        run = gpt.forward(text);
        tokens = run.tokens();
        int[] ids = tokens.stream().mapToInt(Token::id).toArray();
        int[] known = Arrays.stream(ids).distinct().toArray();
        symbols = Arrays.stream(ids).map(id -> indexOf(id, known)).toArray();
        recurrent = new ElmanNetwork(known.length, ids.length - 1, MEMORY, SEED);
        for (int step = 0; step < TRAINING_STEPS; step++) {
            recurrent.step(SEQUENCES, ids.length, RATE * (1 - (double) step / TRAINING_STEPS));
        }
        states = recurrent.states(symbols);
    }

    private static int indexOf(int id, int[] known) {
        int index = 0;
        while (known[index] != id) {
            index++;
        }
        return index;
    }

    /** How many tokens the text has. */
    int words() {
        return symbols.length;
    }

    /** One token and where it stands in the text. */
    Token word(int index) {
        return tokens.get(index);
    }

    /** The recurrent network's memory after it has read some words; zeros before the first. */
    Reading memory(int read) {
        return reading("state after word " + read, readers -> readers.state(read));
    }

    private double[] state(int read) {
        return read == 0 ? new double[MEMORY] : states[read - 1];
    }

    /** How likely the recurrent network takes each word to be what it was, after it has read some; 0 for those to come. */
    Reading recall(int read) {
        return reading("recall after word " + read, readers -> readers.recalled(read));
    }

    private double[] recalled(int read) {
        double[] recalled = new double[symbols.length];
        for (int word = 0; word < read; word++) {
            recalled[word] = recurrent.recall(states[read - 1], read - 1 - word)[symbols[word]];
        }
        return recalled;
    }

    private Reading reading(String what, Function<TwoReaders, double[]> values) {
        Provenance source = new Provenance(
                "recurrent network of %d numbers, seed %d".formatted(MEMORY, SEED), text, what, List.of());
        return new Reading(source, values.apply(this), gpt -> values.apply(again.apply(gpt)));
    }

    /** How many steps the recurrent network takes for some words; each has to wait for the one before. */
    Reading steps(int read) {
        return reading("steps for %d words".formatted(read), readers -> new double[] {readers.statesOf(read)});
    }

    private int statesOf(int read) {
        return recurrent.states(Arrays.copyOf(symbols, read)).length;
    }

    /** How many passes the model needs for all words: as many words as there are, by how many one pass reads. */
    Reading passes() {
        return new Reading(
                run.provenance("logits"), new double[] {passes(run)}, gpt -> new double[] {passes(gpt.forward(text))});
    }

    private double passes(Activations one) {
        return words() / (double) one.tensor("logits").size(0);
    }

    /**
     * How much each word looks at each before it, the mean over the heads of a layer: the second at the first, the third at
     * the first and the second, and so on.
     */
    Reading looks() {
        Provenance source = run.provenance(pattern(run));
        return new Reading(source, looks(run), gpt -> looks(gpt.forward(text)));
    }

    private static String pattern(Activations run) {
        return "blocks." + Math.min(LAYER, Head.layers(run) - 1) + ".attn.hook_pattern";
    }

    private static double[] looks(Activations run) {
        Tensor patterns = run.tensor(pattern(run));
        int heads = patterns.size(0);
        int count = patterns.size(1);
        double[] looks = new double[count * (count - 1) / 2];
        int i = 0;
        for (int from = 1; from < count; from++) {
            for (int to = 0; to < from; to++, i++) {
                for (int head = 0; head < heads; head++) {
                    looks[i] += patterns.get(head, from, to) / heads;
                }
            }
        }
        return looks;
    }
}
