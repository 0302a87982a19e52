package org.kinora.model.experiments.learned;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * A model that must keep n features in m dimensions, fewer than n. A feature is 0 with probability S, its sparsity, and
 * otherwise uniform between 0 and 1; the model gives back {@code relu(Wᵀ W x + b)} and is trained to come close to x,
 * closest in the features that matter most: the loss of one x is {@code Σᵢ Iᵢ (xᵢ − x'ᵢ)²}. While features are dense it
 * keeps the m most important and drops the others; once they are sparse it keeps more of them, in directions that
 * interfere as little as they can. Source: Elhage et al. 2022, "Toy Models of Superposition", section 2.
 *
 * <p>Trained by gradient descent with momentum (Polyak 1964) on fresh random batches. Belongs to one thread.
 */
public final class ToySuperposition {

    private static final int BATCH = 128;
    private static final double MOMENTUM = 0.9;
    /** The first directions are short, so that none is preferred. */
    private static final double FIRST_LENGTH = 0.1;

    private final int features;
    private final int dimensions;
    private final double[] importance;
    private final RandomGenerator random;
    /** Direction after direction: W transposed, [features, dimensions]. */
    private final double[] directions;

    private final double[] bias;
    private final double[] directionVelocity;
    private final double[] biasVelocity;

    /**
     * @param importance of each feature, positive; its length is the number of features
     * @param dimensions that the model has for them
     * @param seed for the first directions and for the batches
     */
    public ToySuperposition(double[] importance, int dimensions, long seed) {
        if (dimensions < 1 || importance.length < 1) {
            throw new IllegalArgumentException(
                    importance.length + " features in " + dimensions + " dimensions: both must be 1 or more");
        }
        this.features = importance.length;
        this.dimensions = dimensions;
        this.importance = importance.clone();
        this.random = new Random(seed);
        this.directions = new double[features * dimensions];
        this.bias = new double[features];
        this.directionVelocity = new double[features * dimensions];
        this.biasVelocity = new double[features];
        for (int i = 0; i < directions.length; i++) {
            directions[i] = FIRST_LENGTH * random.nextGaussian();
        }
    }

    /** Importances 1, r, r², … */
    public static double[] fallingImportance(int features, double ratio) {
        double[] importance = new double[features];
        for (int i = 0; i < features; i++) {
            importance[i] = StrictMath.pow(ratio, i);
        }
        return importance;
    }

    public int features() {
        return features;
    }

    /** How much of the loss a feature's error counts. */
    public double importance(int feature) {
        return importance[feature];
    }

    /** Where a feature is kept: a column of W, [dimensions]. */
    public double[] direction(int feature) {
        double[] direction = new double[dimensions];
        System.arraycopy(directions, feature * dimensions, direction, 0, dimensions);
        return direction;
    }

    public double bias(int feature) {
        return bias[feature];
    }

    /** How much one feature's direction answers to another's: an element of WᵀW. */
    public double overlap(int one, int other) {
        double sum = 0;
        for (int k = 0; k < dimensions; k++) {
            sum += directions[one * dimensions + k] * directions[other * dimensions + k];
        }
        return sum;
    }

    /**
     * One step of training on a fresh batch.
     *
     * @param sparsity the probability that a feature is 0, from 0 to less than 1
     * @return the loss on the batch before the step
     */
    public double step(double sparsity, double learningRate) {
        double[] batch = draw(sparsity);
        double[] directionGradient = new double[directions.length];
        double[] biasGradient = new double[features];
        double loss = loss(batch, directionGradient, biasGradient);
        // sparse batches hold little but zeros; measured in what they hold, steps are as long as for dense ones
        double rate = learningRate / (1 - sparsity);
        descend(directions, directionVelocity, directionGradient, rate);
        descend(bias, biasVelocity, biasGradient, rate);
        return loss;
    }

    private static void descend(double[] values, double[] velocity, double[] gradient, double rate) {
        for (int i = 0; i < values.length; i++) {
            velocity[i] = MOMENTUM * velocity[i] - rate * gradient[i];
            values[i] += velocity[i];
        }
    }

    /** Examples one after another, [batch, features]. */
    double[] draw(double sparsity) {
        if (!(sparsity >= 0 && sparsity < 1)) {
            throw new IllegalArgumentException("A sparsity is at least 0 and less than 1, not " + sparsity);
        }
        double[] batch = new double[BATCH * features];
        for (int i = 0; i < batch.length; i++) {
            boolean isPresent = random.nextDouble() >= sparsity;
            batch[i] = isPresent ? random.nextDouble() : 0;
        }
        return batch;
    }

    /**
     * The mean loss over a batch; its gradients are added to the arrays.
     *
     * @param batch examples one after another
     */
    double loss(double[] batch, double[] directionGradient, double[] biasGradient) {
        int examples = batch.length / features;
        double total = 0;
        double[] hidden = new double[dimensions];
        double[] error = new double[features];
        double[] back = new double[dimensions];
        for (int start = 0; start < batch.length; start += features) {
            compress(batch, start, hidden);
            total += reconstruct(batch, start, hidden, error, 2.0 / examples);
            compress(error, 0, back);
            for (int i = 0; i < features; i++) {
                biasGradient[i] += error[i];
                for (int k = 0; k < dimensions; k++) {
                    directionGradient[i * dimensions + k] += error[i] * hidden[k] + batch[start + i] * back[k];
                }
            }
        }
        return total / examples;
    }

    /** {@code hidden = W x}. */
    private void compress(double[] x, int start, double[] hidden) {
        Arrays.fill(hidden, 0);
        for (int i = 0; i < features; i++) {
            if (x[start + i] != 0) {
                for (int k = 0; k < dimensions; k++) {
                    hidden[k] += directions[i * dimensions + k] * x[start + i];
                }
            }
        }
    }

    /**
     * The loss of one example.
     *
     * @param error receives the derivative by what goes into the relu, times {@code scale}
     */
    private double reconstruct(double[] batch, int start, double[] hidden, double[] error, double scale) {
        double loss = 0;
        for (int i = 0; i < features; i++) {
            double before = bias[i];
            for (int k = 0; k < dimensions; k++) {
                before += directions[i * dimensions + k] * hidden[k];
            }
            double difference = Math.max(0, before) - batch[start + i];
            loss += importance[i] * difference * difference;
            error[i] = before > 0 ? scale * importance[i] * difference : 0;
        }
        return loss;
    }

    /** For the tests of this package: writes one number of W transposed. */
    void setDirection(int feature, int dimension, double value) {
        directions[feature * dimensions + dimension] = value;
    }
}
