package org.kinora.model.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinora.model.Gpt;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.transformer.SequenceLoss;
import org.kinora.model.transformer.TrainableWeights;

/**
 * Makes a model answer the way a person prefers, from pairs of answers of which one was preferred: direct preference
 * optimisation. What an answer y is worth is how much likelier it has become, {@code r(y) = β (log π(y) − log π₀(y))}, with
 * π₀ the model as it was; the loss of a pair is {@code −log σ(r(chosen) − r(rejected))}. It begins at ln 2, and falls as the
 * two part. Source: Rafailov et al. 2023, "Direct Preference Optimization", equation 7.
 *
 * <pre>
 * PreferenceTrainer trainer = new PreferenceTrainer(gpt, pairs, 0.1, Recipe.adamW(1e-4));
 * while (trainer.loss() > 0.1) { trainer.step(); }
 * Gpt tuned = trainer.model("liked better", Optional.of(gpt.tokenizer()));
 * </pre>
 *
 * <p>Every step sees all pairs. The same model, pairs and recipe give the same bits whatever the number of threads. For
 * one thread at a time.
 */
public final class PreferenceTrainer {

    private final TrainableWeights weights;
    private final SequenceLoss loss;
    private final List<Preference> pairs;
    private final double beta;
    private final Recipe recipe;
    private final GradientLanes gradients;
    private final Optimizer optimizer;
    private final Readings reference;
    private Readings now;
    private int steps;

    /** The losses of each pair's answers, in nats. */
    private record Readings(double[] chosen, double[] rejected) {}

    /**
     * @param reference what is tuned; stays as it is
     * @param beta how soon a pair counts as told apart, above 0: the smaller, the farther its answers are driven
     */
    public PreferenceTrainer(Gpt reference, List<Preference> pairs, double beta, Recipe recipe) {
        if (pairs.isEmpty() || !(beta > 0)) {
            throw new IllegalArgumentException("Preferences need at least one pair and a beta above 0, not %d and %s"
                    .formatted(pairs.size(), beta));
        }
        for (Preference pair : pairs) {
            int longest =
                    Math.max(pair.chosen().tokens().length, pair.rejected().tokens().length);
            if (longest > reference.config().context()) {
                throw new IllegalArgumentException("A prompt and its answer have %d tokens, but %s reads at most %d"
                        .formatted(longest, reference.name(), reference.config().context()));
            }
        }
        this.weights = reference.trainableWeights();
        this.loss = new SequenceLoss(weights);
        this.pairs = List.copyOf(pairs);
        this.beta = beta;
        this.recipe = recipe;
        this.gradients = new GradientLanes(weights);
        this.optimizer = new Optimizer(recipe, weights, gradients());
        this.reference = read();
        this.now = this.reference;
    }

    /**
     * One step down the gradient of the mean loss.
     *
     * @throws DivergedException if a gradient is no number; the weights are then as they were before the step
     */
    public void step() {
        findGradients();
        optimizer.apply(steps + 1, recipe.schedule().factor(steps + 1, 0));
        steps++;
        now = read();
    }

    /** Leaves the gradient of the mean loss in {@link #gradients}. */
    void findGradients() {
        // one lane for the chosen answers, one for the rejected
        gradients.find(2, (found, half) -> {
            for (int pair = 0; pair < pairs.size(); pair++) {
                Preference each = pairs.get(pair);
                Sequence row = half == 0 ? each.chosen() : each.rejected();
                // a loss is −log π, so it is the chosen one's that must fall
                double slope = beta * sigmoid(-margin(pair)) / pairs.size() * (half == 0 ? 1 : -1);
                if (pair == 0) {
                    loss.gradient(row.tokens(), row.targets(), (float) slope, found);
                } else {
                    loss.addGradient(row.tokens(), row.targets(), (float) slope, found);
                }
            }
        });
    }

    /** Reads all answers with the weights as they are now. */
    void readAgain() {
        now = read();
    }

    private Readings read() {
        Readings readings = new Readings(new double[pairs.size()], new double[pairs.size()]);
        IntStream.range(0, pairs.size()).parallel().forEach(pair -> {
            readings.chosen[pair] = lossOf(pairs.get(pair).chosen());
            readings.rejected[pair] = lossOf(pairs.get(pair).rejected());
        });
        return readings;
    }

    private double lossOf(Sequence row) {
        return loss.of(row.tokens(), row.targets());
    }

    /** The mean loss of all pairs, in nats. */
    public double loss() {
        return IntStream.range(0, pairs.size())
                        .mapToDouble(pair -> softplus(-margin(pair)))
                        .sum()
                / pairs.size();
    }

    /** How much more the chosen answer of a pair has gained than the rejected one: r(chosen) − r(rejected). */
    public double margin(int pair) {
        double gained = reference.chosen[pair] - now.chosen[pair];
        double gainedByRejected = reference.rejected[pair] - now.rejected[pair];
        return beta * (gained - gainedByRejected);
    }

    /** The natural logarithm of how likely the chosen answer of a pair is now, all its tokens together. */
    public double chosen(int pair) {
        return -now.chosen[pair];
    }

    /** The natural logarithm of how likely the rejected answer of a pair is now, all its tokens together. */
    public double rejected(int pair) {
        return -now.rejected[pair];
    }

    /** How many steps have been taken. */
    public int steps() {
        return steps;
    }

    /** The weights as they are now. */
    public TrainableWeights weights() {
        return weights;
    }

    /** The gradient of the last step's loss, before clipping; zeros before the first step. */
    public TrainableWeights gradients() {
        return gradients.sum();
    }

    /**
     * The model as it is now; further steps do not change it.
     *
     * @param name what to call it in captions
     */
    public Gpt model(String name, Optional<Tokenizer> tokenizer) {
        return Gpt.of(weights, name, tokenizer);
    }

    /** {@code ln(1 + eˣ)}, which is −ln σ(−x), without overflow. */
    private static double softplus(double x) {
        return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
