package org.kinora.model.transformer;

import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * The cross-entropy loss of weights on a sequence of tokens, and its gradient. Reads the weights as they are at each call;
 * may be used from several threads as long as no thread changes them and each adds to
 * gradients of its own.
 */
public final class SequenceLoss {

    private final TrainableWeights weights;
    private final Kernels kernels;
    private final ArenaPool arenas;

    public SequenceLoss(TrainableWeights weights) {
        this(weights, weights.kernels());
    }

    private SequenceLoss(TrainableWeights weights, Kernels kernels) {
        this.weights = weights;
        this.kernels = kernels;
        this.arenas = new ArenaPool(kernels);
    }

    /** The same numbers, each asked for on one processor, for callers that have work for all of them. */
    public SequenceLoss onOneProcessor() {
        return new SequenceLoss(weights, weights.kernels().onOneProcessor().orElse(weights.kernels()));
    }

    /**
     * The sum of the tokens' losses, in nats.
     *
     * @param tokens at most as many as the context
     * @param targets what comes after each token; a negative number where that does not count
     */
    public double of(int[] tokens, int[] targets) {
        double[] sum = new double[1];
        arenas.lend(arena -> sum[0] = sum(logits(tokens, Trace.NONE, arena), targets, 1, arena));
        return sum[0];
    }

    /**
     * Adds the gradient of the sum of the losses, times {@code weight}.
     *
     * @param tokens at most as many as the context
     * @param targets what comes after each token; a negative number where that does not count
     * @param weight what each loss counts: 1 / tokens of a batch for the gradient of its mean loss
     * @return the sum of the losses, in nats, without the weight
     */
    public double addGradient(int[] tokens, int[] targets, float weight, TrainableWeights gradients) {
        return gradient(tokens, targets, weight, gradients, true);
    }

    /** The same as {@link #addGradient}, but what the gradients held is forgotten. */
    public double gradient(int[] tokens, int[] targets, float weight, TrainableWeights gradients) {
        return gradient(tokens, targets, weight, gradients, false);
    }

    private double gradient(int[] tokens, int[] targets, float weight, TrainableWeights gradients, boolean add) {
        double[] sum = new double[1];
        arenas.lend(arena -> {
            Tape tape = Tape.forWeights();
            Matrix logits = logits(tokens, tape, arena);
            sum[0] = sum(logits, targets, weight, arena);
            new BackwardPass(
                            weights.config(),
                            weights.inBlocks(),
                            kernels,
                            arena,
                            tape,
                            gradients.inBlocks(),
                            add,
                            Trace.NONE)
                    .from(tokens, logits);
        });
        return sum[0];
    }

    private Matrix logits(int[] tokens, Trace trace, Arena arena) {
        KeyValueCache cache = new KeyValueCache(weights.config(), tokens.length, arena::take, kernels);
        Transformer transformer =
                new Transformer(weights.config(), weights.inBlocks(), kernels, cache, trace, arena, arenas);
        return transformer.logits(transformer.residual(tokens));
    }

    /** @param logits become the gradient of the sum, times {@code weight} */
    private double sum(Matrix logits, int[] targets, float weight, Arena arena) {
        Matrix losses = arena.take(targets.length, 1);
        kernels.training().crossEntropy(logits, targets, weight, losses, logits);
        double sum = 0;
        for (float loss : losses.array()) {
            sum += loss;
        }
        return sum;
    }
}
