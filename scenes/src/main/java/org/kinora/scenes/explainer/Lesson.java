package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.training.Recipe;
import org.kinora.model.training.Sequence;
import org.kinora.model.training.Trainer;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;
import org.kinora.scenes.explainer.practice.PracticeRun;
import org.kinora.scenes.explainer.practice.PracticeTraining;
import org.kinora.scenes.viz.Dial;
import org.kinora.scenes.viz.Reading;

/** One sentence taught to a model that knows nothing: what it bet on the last word before and after one step. */
final class Lesson {

    /** What the model reads. */
    static final String BEGINNING = "After winter comes";

    /** What comes next, in the text. */
    static final String WORD = "spring";

    /** How far each weight is turned at most: the learning rate of the optimiser, AdamW. */
    static final double RATE = 1e-4;

    private final Once<Gpt, Lesson> again = new Once<>(Lesson::new);
    private final int word;
    private final Prediction before;
    private final Prediction after;
    private final List<float[]> dials = new ArrayList<>();
    private final List<float[]> turned = new ArrayList<>();
    private final List<Double> ranges = new ArrayList<>();

    /** @param like a model of the same shape and with the same vocabulary */
    Lesson(Gpt like) {
        int[] ids = like.tokenizer().encode(BEGINNING);
        int[] next = like.tokenizer().encode(" " + WORD);
        if (next.length != 1) {
            throw new IllegalArgumentException(
                    "The word that is covered should be one token, but \"%s\" has %d".formatted(WORD, next.length));
        }
        word = next[0];
        int[] targets = new int[ids.length];
        Arrays.fill(targets, -1);
        targets[ids.length - 1] = word;
        TrainableWeights weights = UntrainedModel.weights(like);
        Trainer trainer =
                new Trainer(weights, Recipe.adamW(RATE), step -> List.of(new Sequence(ids, targets)));
        before = bet(trainer, like, ids);
        look(weights, dials);
        for (int layer = 0; layer < like.config().layers(); layer++) {
            ranges.add(Dial.range(weights.values(PracticeRun.DIALS.formatted(layer))));
        }
        trainer.step();
        look(weights, turned);
        after = bet(trainer, like, ids);
    }

    private static Prediction bet(Trainer trainer, Gpt like, int[] ids) {
        return UntrainedModel.of(like, trainer.weights()).predictNext(ids);
    }

    private static void look(TrainableWeights weights, List<float[]> layers) {
        GptConfig config = weights.config();
        for (int layer = 0; layer < config.layers(); layer++) {
            layers.add(PracticeTraining.dials(weights, layer));
        }
    }

    /** How surprised the model is by the word before the step, in bits, and after it. */
    double bitsBefore() {
        return bits(before.probability(word));
    }

    double bitsAfter() {
        return bits(after.probability(word));
    }

    /** Asks an untaught model of a model's shape once more. */
    Function<Gpt, Prediction> beforeAgain() {
        return like -> again.apply(like).before();
    }

    /** Teaches an untaught model of a model's shape once more, and asks it. */
    Function<Gpt, Prediction> afterAgain() {
        return like -> again.apply(like).after();
    }

    /** The dials that are shown, before the step, layer by layer and row by row. */
    Reading shownDials(int rows, int columns) {
        Provenance source = new Provenance("untrained", "", "mlp.c_fc", List.of());
        return new Reading(source, shares(rows, columns), like -> again.apply(like).shares(rows, columns));
    }

    private double[] shares(int rows, int columns) {
        return IntStream.range(0, layers() * rows * columns)
                .mapToDouble(i -> weight(i / (rows * columns), i / columns % rows, i % columns, 0))
                .toArray();
    }

    /** The token that was covered. */
    int word() {
        return word;
    }

    /** What the model bets that has learned nothing. */
    Prediction before() {
        return before;
    }

    /** What it bets after one step. */
    Prediction after() {
        return after;
    }

    /**
     * One of the weights that are shown, as a share of the largest that a dial of its matrix can show.
     *
     * @param row of the layer's patch
     * @param steps how many times the step is taken that was taken once: 0 for before it, 1 for after it
     */
    double weight(int layer, int row, int column, double steps) {
        int dial = row * PracticeRun.COLUMNS + column;
        double from = dials.get(layer)[dial];
        return (from + steps * (turned.get(layer)[dial] - from)) / ranges.get(layer);
    }

    int layers() {
        return dials.size();
    }

    /** The surprise of seeing something that had this probability, in bits. */
    static double bits(double probability) {
        return -StrictMath.log(probability) / StrictMath.log(2);
    }
}
