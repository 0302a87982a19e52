package org.kinora.model.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinora.model.Gpt;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.transformer.SequenceLoss;
import org.kinora.model.transformer.TrainableWeights;

/**
 * Trains a model, one step at a time; between steps every weight and every gradient can be read.
 *
 * <pre>
 * Trainer trainer = new Trainer(TrainableWeights.random(config, 1), Recipe.adamW(1e-3), batches);
 * while (trainer.step().loss() > 1) { show(trainer.gradients().values("h.0.mlp.c_fc.weight")); }
 * Gpt model = trainer.model("mine", tokenizer);
 * </pre>
 *
 * <p>A step uses all cores of the common fork-join pool, or of the pool that its caller runs in. Sequences are divided
 * among a fixed number of lanes, and lanes are added up in their order, so the same weights, recipe and batches give
 * the same bits whatever the number of threads. For one thread at a time.
 */
public final class Trainer {

    /** Sequences that are worked on at once, at most. More would use more cores and as many times more memory. */
    private static final int LANES = 8;

    private final TrainableWeights weights;
    private final Recipe recipe;
    private final Batches batches;
    private final SequenceLoss loss;
    private final SequenceLoss lossInLane;
    private final Optimizer optimizer;
    private final GradientLanes gradients;
    private int steps;
    private long tokens;

    /** @param weights are changed by every step */
    public Trainer(TrainableWeights weights, Recipe recipe, Batches batches) {
        this.weights = weights;
        this.recipe = recipe;
        this.batches = batches;
        this.loss = new SequenceLoss(weights);
        this.lossInLane = loss.onOneProcessor();
        this.gradients = new GradientLanes(weights);
        this.optimizer = new Optimizer(recipe, weights, gradients());
    }

    /** One step at full learning rate, but for the schedule's warm-up. */
    public TrainingStep step() {
        return step(0);
    }

    /**
     * One step.
     *
     * @param progress the part of the training that is done, from 0 to 1, for the schedule
     * @throws DivergedException if the loss or a gradient is no number; the weights are then as they were before the step
     */
    public TrainingStep step(double progress) {
        List<Sequence> rows = batches.batch(steps + 1);
        int counted = rows.stream().mapToInt(Sequence::counted).sum();
        double sum = addGradients(rows, counted);
        if (!Double.isFinite(sum)) {
            throw new DivergedException(steps + 1, "the loss is " + (float) sum);
        }
        double length = optimizer.apply(steps + 1, recipe.schedule().factor(steps + 1, progress));
        steps++;
        tokens += rows.stream().mapToInt(row -> row.tokens().length).sum();
        return new TrainingStep(steps, tokens, sum / counted, length);
    }

    private double addGradients(List<Sequence> rows, int counted) {
        int count = Math.min(LANES, rows.size());
        double[] losses = new double[rows.size()];
        SequenceLoss ofRow = count < Runtime.getRuntime().availableProcessors() ? loss : lossInLane;
        gradients.find(count, (found, lane) -> {
            for (int row = lane; row < rows.size(); row += count) {
                Sequence each = rows.get(row);
                float weight = 1f / counted;
                losses[row] = row == lane
                        ? ofRow.gradient(each.tokens(), each.targets(), weight, found)
                        : ofRow.addGradient(each.tokens(), each.targets(), weight, found);
            }
        });
        double sum = 0;
        for (double each : losses) {
            sum += each;
        }
        return sum;
    }

    /** The weights as they are now. */
    public TrainableWeights weights() {
        return weights;
    }

    /** The gradient of the last step's loss, before clipping; zeros before the first step. */
    public TrainableWeights gradients() {
        return gradients.sum();
    }

    /** How many steps have been taken. */
    public int steps() {
        return steps;
    }

    /** How many tokens have been learned from. */
    public long tokens() {
        return tokens;
    }

    /** The mean loss of some sequences, in nats, with the weights as they are now. */
    public double evaluate(List<Sequence> rows) {
        double[] losses = new double[rows.size()];
        IntStream.range(0, losses.length).parallel().forEach(row -> {
            losses[row] = lossInLane.of(rows.get(row).tokens(), rows.get(row).targets());
        });
        double sum = 0;
        for (double each : losses) {
            sum += each;
        }
        return sum / rows.stream().mapToInt(Sequence::counted).sum();
    }

    /**
     * The model as it is now; further steps do not change it.
     *
     * @param name what to call it in captions
     */
    public Gpt model(String name, Optional<Tokenizer> tokenizer) {
        return Gpt.of(weights, name, tokenizer);
    }

    /**
     * Everything that the next step depends on but for the batches: weights, and what the optimiser remembers. To be
     * written, or to be read into before {@link #resume}.
     */
    public Map<String, Matrix> state() {
        Map<String, Matrix> state = new LinkedHashMap<>(weights.matrices());
        state.putAll(optimizer.memory());
        return state;
    }

    /** Goes on from the training whose state has just been put into the matrices of {@link #state}. */
    public void resume(int stepsTaken, long tokensRead) {
        steps = stepsTaken;
        tokens = tokensRead;
    }
}
