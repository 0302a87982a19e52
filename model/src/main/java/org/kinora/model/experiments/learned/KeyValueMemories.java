package org.kinora.model.experiments.learned;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The feed-forward layers of a model seen as memories. What a unit answers says how well its key fits the text so far;
 * the texts for which it answers most are its triggers. What it then adds to the residual stream is its value: a row v
 * of the layer's second matrix, which speaks for words by
 *
 * <pre>W_Uᵀ ((v − mean(v)) ⊙ w_ln)</pre>
 *
 * <p>where w_ln is the final layer norm's gain; its divisor, which no unit knows, is left out. A unit agrees with itself
 * if the word that its value promotes most is the one that comes next in its first trigger. Source: Geva et al.
 * 2021, "Transformer Feed-Forward Layers Are Key-Value Memories", sections 3 and 4, where the gain is left out too.
 *
 * <p>Immutable; may be read from several threads.
 */
public final class KeyValueMemories {

    /**
     * A word that a value promotes.
     *
     * @param text with its leading space if it has one
     * @param strength what the value adds to its logit, up to a factor and to what it adds to every logit
     */
    public record Promoted(int id, String text, double strength) {}

    /**
     * One unit of a layer.
     *
     * @param trigger where it answers most
     * @param next the token that comes there
     * @param promoted the token that its value promotes most
     */
    public record Memory(int layer, int unit, TokenReading trigger, int next, int promoted) {

        /** Whether the word that the value promotes most is the one that comes. */
        public boolean agrees() {
            return next == promoted;
        }
    }

    private final Gpt gpt;
    private final List<Activations> runs;
    private final INDArray gain;
    /** [width, vocabulary] */
    private final INDArray unembedding;

    /** @param runs of the model over the texts among which triggers are looked for, each of at least two tokens */
    public KeyValueMemories(Gpt gpt, List<Activations> runs) {
        this.gpt = gpt;
        this.runs = List.copyOf(runs);
        gain = gpt.parameters().tensor("ln_final.w").toNdArray();
        unembedding = gpt.parameters().tensor("unembed.W_U").toNdArray();
    }

    /** What each value of a layer speaks for, [units, vocabulary]. */
    private INDArray promotion(INDArray values) {
        INDArray centred = values.subColumnVector(values.mean(1));
        return centred.muliRowVector(gain).mmul(unembedding);
    }

    /** The words that a unit's value promotes, the most promoted first; of equals the smaller id. */
    public List<Promoted> promoted(int layer, int unit, int count) {
        INDArray value = gpt.parameters().tensor(values(layer)).at(unit).toNdArray();
        float[] strengths = promotion(value.reshape(1, value.length())).toFloatVector();
        return IntStream.range(0, gpt.tokenizer().size())
                .boxed()
                .sorted(Comparator.comparing(id -> -strengths[id]))
                .limit(count)
                .map(id -> new Promoted(id, gpt.tokenizer().decode(id), strengths[id]))
                .toList();
    }

    /**
     * Where a unit answers most, of all tokens that another one follows: the most first, and at most one of each text.
     */
    public List<TokenReading> triggers(int layer, int unit, int count) {
        return UnitReadings.of(runs, keys(layer), unit).followed().top(count);
    }

    /**
     * All units of a layer with their first triggers and the words that they promote most, in the order of the units.
     */
    public List<Memory> memories(int layer) {
        int[] promoted = promotion(gpt.parameters().tensor(values(layer)).toNdArray())
                .argMax(1)
                .toIntVector();
        int units = promoted.length;
        float[] strongest = new float[units];
        Arrays.fill(strongest, Float.NEGATIVE_INFINITY);
        int[] runOf = new int[units];
        int[] positionOf = new int[units];
        for (int run = 0; run < runs.size(); run++) {
            float[] answers = runs.get(run).tensor(keys(layer)).toArray();
            for (int i = 0; i < answers.length - units; i++) {
                int unit = i % units;
                if (answers[i] > strongest[unit]) {
                    strongest[unit] = answers[i];
                    runOf[unit] = run;
                    positionOf[unit] = i / units;
                }
            }
        }
        return IntStream.range(0, units)
                .mapToObj(unit ->
                        memory(layer, unit, runs.get(runOf[unit]), positionOf[unit], strongest[unit], promoted[unit]))
                .toList();
    }

    private static Memory memory(int layer, int unit, Activations run, int position, float answer, int promoted) {
        TokenReading trigger = new TokenReading(run, position, answer, run.provenance(keys(layer), position, unit));
        return new Memory(layer, unit, trigger, run.ids()[position + 1], promoted);
    }

    /** The share of memories that agree, 0 to 1. */
    public static double agreement(List<Memory> memories) {
        return (double) memories.stream().filter(Memory::agrees).count() / memories.size();
    }

    /** The share that would agree if triggers and values were paired by chance, 0 to 1. */
    public static double agreementByChance(List<Memory> memories) {
        Map<Integer, Integer> coming = new HashMap<>();
        memories.forEach(memory -> coming.merge(memory.next(), 1, Integer::sum));
        long pairs = memories.stream()
                .mapToLong(memory -> coming.getOrDefault(memory.promoted(), 0))
                .sum();
        return (double) pairs / memories.size() / memories.size();
    }

    /** Where a unit's value is to be found. */
    public Provenance provenance(int layer, int unit) {
        return gpt.parameters().provenance(values(layer), unit);
    }

    private static String keys(int layer) {
        return "blocks." + layer + ".mlp.hook_post";
    }

    private static String values(int layer) {
        return "blocks." + layer + ".mlp.W_out";
    }
}
