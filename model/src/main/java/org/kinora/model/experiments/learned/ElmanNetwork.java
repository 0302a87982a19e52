package org.kinora.model.experiments.learned;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * A small recurrent network that reads symbols one after another and must say after each what came n steps before, for
 * every n from 0 to its farthest. All that it can know of the past is in its state,
 * {@code hₜ = tanh(E[xₜ] + R hₜ₋₁ + b)}, from which each distance has its own softmax {@code Oₙ hₜ + cₙ}. Sources: Elman
 * 1990, "Finding Structure in Time"; gradients by back-propagation through time, Werbos 1990.
 *
 * <p>Trained by gradient descent with momentum on random sequences, the gradient held to a length of 1 (Pascanu et al.
 * 2013). Belongs to one thread.
 */
public final class ElmanNetwork {

    private static final double MOMENTUM = 0.9;
    private static final double LONGEST_GRADIENT = 1;

    private final int symbols;
    private final int distances;
    private final int width;
    private final RandomGenerator random;
    /** All parameters in one array: E, R, b, O, c, of which the offsets follow. */
    private final double[] parameters;

    private final double[] velocity;
    private final int recurrence;
    private final int bias;
    private final int readout;
    private final int readoutBias;

    /**
     * @param farthest how many steps back it is asked for at most
     * @param width of its state
     */
    public ElmanNetwork(int symbols, int farthest, int width, long seed) {
        this.symbols = symbols;
        this.distances = farthest + 1;
        this.width = width;
        this.random = new Random(seed);
        recurrence = symbols * width;
        bias = recurrence + width * width;
        readout = bias + width;
        readoutBias = readout + distances * symbols * width;
        parameters = new double[readoutBias + distances * symbols];
        velocity = new double[parameters.length];
        double spread = 1 / Math.sqrt(width);
        for (int i = 0; i < readoutBias; i++) {
            parameters[i] = i >= bias && i < readout ? 0 : spread * random.nextGaussian();
        }
    }

    /** How many steps back it is asked for at most. */
    public int farthest() {
        return distances - 1;
    }

    /** Symbols at random, each as likely as the others. */
    public int[] sequence(int length) {
        return random.ints(length, 0, symbols).toArray();
    }

    /**
     * One step of training on fresh random sequences.
     *
     * @return the mean loss in nats before the step, over all questions
     */
    public double step(int sequences, int length, double learningRate) {
        double[] gradient = new double[parameters.length];
        double loss = 0;
        for (int i = 0; i < sequences; i++) {
            loss += loss(sequence(length), gradient, 1.0 / sequences) / sequences;
        }
        double size = Math.sqrt(Arrays.stream(gradient).map(g -> g * g).sum());
        double rate = learningRate * Math.min(1, LONGEST_GRADIENT / size);
        for (int i = 0; i < parameters.length; i++) {
            velocity[i] = MOMENTUM * velocity[i] - rate * gradient[i];
            parameters[i] += velocity[i];
        }
        return loss;
    }

    /** The state after each symbol, [steps, width], each number between −1 and 1. */
    public double[][] states(int[] sequence) {
        double[][] states = new double[sequence.length][width];
        double[] before = new double[width];
        for (int t = 0; t < sequence.length; t++) {
            for (int j = 0; j < width; j++) {
                double sum = parameters[bias + j] + parameters[sequence[t] * width + j];
                for (int k = 0; k < width; k++) {
                    sum += parameters[recurrence + j * width + k] * before[k];
                }
                states[t][j] = StrictMath.tanh(sum);
            }
            before = states[t];
        }
        return states;
    }

    /** How likely each symbol is taken to have come a distance before, given the state now. */
    public double[] recall(double[] state, int distance) {
        double[] scores = new double[symbols];
        double largest = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < symbols; s++) {
            int row = distance * symbols + s;
            scores[s] = parameters[readoutBias + row];
            for (int k = 0; k < width; k++) {
                scores[s] += parameters[readout + row * width + k] * state[k];
            }
            largest = Math.max(largest, scores[s]);
        }
        double total = 0;
        for (int s = 0; s < symbols; s++) {
            scores[s] = StrictMath.exp(scores[s] - largest);
            total += scores[s];
        }
        for (int s = 0; s < symbols; s++) {
            scores[s] /= total;
        }
        return scores;
    }

    /**
     * The mean loss over a sequence; its gradient times {@code factor} is added to the array.
     *
     * @param gradient of every parameter
     */
    double loss(int[] sequence, double[] gradient, double factor) {
        double[][] states = states(sequence);
        int asked = asked(sequence.length);
        double loss = 0;
        double[] ofNext = new double[width];
        for (int t = sequence.length - 1; t >= 0; t--) {
            double[] ofState = new double[width];
            if (t + 1 < sequence.length) {
                addTransposed(ofNext, ofState);
            }
            for (int distance = 0; distance < distances && distance <= t; distance++) {
                double[] probabilities = recall(states[t], distance);
                int right = sequence[t - distance];
                loss -= StrictMath.log(probabilities[right]) / asked;
                probabilities[right] -= 1;
                addReadout(states[t], distance, probabilities, factor / asked, gradient, ofState);
            }
            // what goes into the tanh, from here back to the symbol, the state before and the bias
            for (int j = 0; j < width; j++) {
                double inside = ofState[j] * (1 - states[t][j] * states[t][j]);
                ofNext[j] = inside;
                gradient[bias + j] += inside;
                gradient[sequence[t] * width + j] += inside;
                for (int k = 0; t > 0 && k < width; k++) {
                    gradient[recurrence + j * width + k] += inside * states[t - 1][k];
                }
            }
        }
        return loss;
    }

    /** {@code out += Rᵀ x}. */
    private void addTransposed(double[] x, double[] out) {
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < width; k++) {
                out[k] += parameters[recurrence + j * width + k] * x[j];
            }
        }
    }

    private void addReadout(
            double[] state, int distance, double[] errors, double factor, double[] gradient, double[] ofState) {
        for (int s = 0; s < symbols; s++) {
            int row = distance * symbols + s;
            double error = factor * errors[s];
            gradient[readoutBias + row] += error;
            for (int k = 0; k < width; k++) {
                gradient[readout + row * width + k] += error * state[k];
                ofState[k] += error * parameters[readout + row * width + k];
            }
        }
    }

    private int asked(int length) {
        int asked = 0;
        for (int t = 0; t < length; t++) {
            asked += Math.min(distances, t + 1);
        }
        return asked;
    }

    /** For the tests of this package. */
    double[] parameters() {
        return parameters;
    }
}
