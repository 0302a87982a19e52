package org.kinora.model.experiments.learned;

import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Attention at its smallest, on the task of {@link ElmanNetwork}: asked for what came n steps before, it looks at all the
 * symbols before it with the weights {@code a = softmax(Sₙ)} over their distances, and answers with the softmax of
 * {@code Σ aₘ V[xₜ₋ₘ]}. No state: every symbol is still there to be looked at. Source: Shaw et al. 2018, "Self-Attention
 * with Relative Position Representations", with positions only.
 *
 * <p>Trained by gradient descent with momentum on random sequences. Belongs to one thread.
 */
public final class RelativeAttention {

    private static final double MOMENTUM = 0.9;

    private final int symbols;
    private final int distances;
    private final RandomGenerator random;
    /** S, [distances asked, distances looked at], and after it V, [symbols, symbols]. */
    private final double[] parameters;

    private final double[] velocity;
    private final int values;

    /** @param farthest how many steps back it is asked for at most */
    public RelativeAttention(int symbols, int farthest, long seed) {
        this.symbols = symbols;
        this.distances = farthest + 1;
        this.random = new Random(seed);
        values = distances * distances;
        parameters = new double[values + symbols * symbols];
        velocity = new double[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = 0.1 * random.nextGaussian();
        }
    }

    /**
     * One step of training on fresh random sequences.
     *
     * @return the mean loss in nats before the step, over all questions
     */
    public double step(int sequences, double learningRate) {
        double[] gradient = new double[parameters.length];
        double loss = 0;
        for (int i = 0; i < sequences; i++) {
            loss += loss(random.ints(distances, 0, symbols).toArray(), gradient, 1.0 / sequences) / sequences;
        }
        for (int i = 0; i < parameters.length; i++) {
            velocity[i] = MOMENTUM * velocity[i] - learningRate * gradient[i];
            parameters[i] += velocity[i];
        }
        return loss;
    }

    /** How much it looks at each distance when asked for one; the weights sum to 1. */
    public double[] weights(int distance, int lookable) {
        double[] scores = new double[Math.min(distances, lookable)];
        System.arraycopy(parameters, distance * distances, scores, 0, scores.length);
        return softmax(scores);
    }

    /**
     * How likely each symbol is taken to have come a distance before the last one.
     *
     * @param length how many symbols of the sequence have been read
     */
    public double[] recall(int[] sequence, int length, int distance) {
        return answer(sequence, length, weights(distance, length));
    }

    private double[] answer(int[] sequence, int length, double[] weights) {
        double[] scores = new double[symbols];
        for (int m = 0; m < weights.length; m++) {
            int row = values + sequence[length - 1 - m] * symbols;
            for (int s = 0; s < symbols; s++) {
                scores[s] += weights[m] * parameters[row + s];
            }
        }
        return softmax(scores);
    }

    /** The mean loss after the whole of a sequence; its gradient times {@code factor} is added to the array. */
    double loss(int[] sequence, double[] gradient, double factor) {
        int length = sequence.length;
        int asked = Math.min(distances, length);
        double loss = 0;
        for (int distance = 0; distance < asked; distance++) {
            double[] weights = weights(distance, length);
            double[] error = answer(sequence, length, weights);
            int right = sequence[length - 1 - distance];
            loss -= StrictMath.log(error[right]) / asked;
            error[right] -= 1;
            addGradient(sequence, distance, weights, error, factor / asked, gradient);
        }
        return loss;
    }

    private void addGradient(
            int[] sequence, int distance, double[] weights, double[] error, double factor, double[] gradient) {
        double[] ofWeights = new double[weights.length];
        double mean = 0;
        for (int m = 0; m < weights.length; m++) {
            int row = values + sequence[sequence.length - 1 - m] * symbols;
            for (int s = 0; s < symbols; s++) {
                gradient[row + s] += factor * error[s] * weights[m];
                ofWeights[m] += factor * error[s] * parameters[row + s];
            }
            mean += weights[m] * ofWeights[m];
        }
        for (int m = 0; m < weights.length; m++) {
            gradient[distance * distances + m] += weights[m] * (ofWeights[m] - mean);
        }
    }

    private static double[] softmax(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - largest);
            total += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= total;
        }
        return scores;
    }

    /** For the tests of this package. */
    double[] parameters() {
        return parameters;
    }
}
