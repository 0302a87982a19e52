package org.kinora.model;

import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * How surprised weights are at a sequence of tokens, and in which direction they would be less so. Reads the weights as
 * they are when it is asked; may be used from several threads as long as nobody changes them and each thread adds to
 * gradients of its own.
 */
public final class SequenceLoss {

    private final TrainableWeights weights;

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
        return forward(tokens, Trace.NONE).loss(targets, 1).sum();
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
        Tape tape = new Tape();
        Loss loss = forward(tokens, tape).loss(targets, weight);
        new BackwardPass(
                        weights.config(), weights.inBlocks(), weights.kernels(), tape, gradients.inBlocks(), Trace.NONE)
                .from(tokens, loss.ofLogits());
        return loss.sum();
    }

    private Forward forward(int[] tokens, Trace trace) {
        Kernels kernels = weights.kernels();
        KeyValueCache cache = new KeyValueCache(weights.config(), tokens.length, kernels);
        ForwardPass pass = new ForwardPass(weights.config(), weights.inBlocks(), kernels, cache, trace);
        return new Forward(kernels, pass.logits(pass.residual(tokens)));
    }

    private record Forward(Kernels kernels, Matrix logits) {

        Loss loss(int[] targets, float weight) {
            Matrix losses = kernels.allocate(targets.length, 1);
            kernels.training().crossEntropy(logits, targets, weight, losses, logits);
            double sum = 0;
            for (float loss : losses.array()) {
                sum += loss;
            }
            return new Loss(sum, logits);
        }
    }

    private record Loss(double sum, Matrix ofLogits) {}
}
