package org.kinora.model;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToDoubleFunction;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * How surprised weights are at a sequence of tokens, and in which direction they would be less so. Reads the weights as
 * they are when it is asked; may be used from several threads as long as nobody changes them and each thread adds to
 * gradients of its own.
 */
public final class SequenceLoss {

    private final TrainableWeights weights;
    private final Queue<Workspace> idle = new ConcurrentLinkedQueue<>();

    public SequenceLoss(TrainableWeights weights) {
        this.weights = weights;
    }

    /**
     * The sum of the surprises, in nats.
     *
     * @param tokens at most as many as the context
     * @param targets what comes after each token; a negative number where that does not count
     */
    public double of(int[] tokens, int[] targets) {
        return borrowing(
                workspace -> lossOf(tokens, targets, 1, Trace.NONE, workspace).sum());
    }

    /**
     * Adds the gradient of the sum of the surprises, times {@code weight}.
     *
     * @param tokens at most as many as the context
     * @param targets what comes after each token; a negative number where that does not count
     * @param weight what each surprise counts: 1 / tokens of a batch for the gradient of its mean loss
     * @return the sum of the surprises, in nats, without the weight
     */
    public double addGradient(int[] tokens, int[] targets, float weight, TrainableWeights gradients) {
        return borrowing(workspace -> {
            Tape tape = new Tape();
            Loss loss = lossOf(tokens, targets, weight, tape, workspace);
            new BackwardPass(
                            weights.config(),
                            weights.inBlocks(),
                            weights.kernels(),
                            workspace,
                            tape,
                            gradients.inBlocks(),
                            Trace.NONE)
                    .from(tokens, loss.ofLogits());
            return loss.sum();
        });
    }

    /** Lends memory that an earlier call has used, if nobody else uses it now. */
    private double borrowing(ToDoubleFunction<Workspace> work) {
        Workspace found = idle.poll();
        Workspace workspace = found != null ? found : new Workspace(weights.kernels(), true);
        workspace.backTo(0);
        double result = work.applyAsDouble(workspace);
        idle.add(workspace);
        return result;
    }

    private Loss lossOf(int[] tokens, int[] targets, float weight, Trace trace, Workspace workspace) {
        Kernels kernels = weights.kernels();
        KeyValueCache cache = new KeyValueCache(weights.config(), tokens.length, kernels, workspace::take);
        ForwardPass pass = new ForwardPass(weights.config(), weights.inBlocks(), kernels, cache, trace, workspace);
        Matrix logits = pass.logits(pass.residual(tokens));
        Matrix losses = workspace.take(tokens.length, 1);
        kernels.training().crossEntropy(logits, targets, weight, losses, logits);
        double sum = 0;
        for (float loss : losses.array()) {
            sum += loss;
        }
        return new Loss(sum, logits);
    }

    private record Loss(double sum, Matrix ofLogits) {}
}
