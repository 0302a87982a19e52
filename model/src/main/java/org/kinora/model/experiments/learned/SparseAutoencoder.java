package org.kinora.model.experiments.learned;

import java.util.Random;

/**
 * Takes vectors apart into a few of many directions: {@code f = relu(W (x − m) + b)}, {@code x ≈ m + Σ fᵢ dᵢ}, where m
 * is the mean of the vectors and every dᵢ has length 1. Minimises {@code |x − x̂|² + λ Σ fᵢ}, in units in which vectors
 * have a mean square length of 1, so that few fᵢ are not 0; each direction then tends to stand for one thing. Source:
 * Bricken et al. 2023, "Towards Monosemanticity", section "Sparse autoencoder setup".
 *
 * <p>Trained by gradient descent with momentum on all vectors at once; directions begin at vectors drawn at random, so
 * that hardly any stays unused. Belongs to one thread while it is trained.
 */
public final class SparseAutoencoder {

    private static final double MOMENTUM = 0.9;
    /** Features that begin alike would together overshoot by far if each answered in full, and be silenced for good. */
    private static final double FIRST_ANSWER = 0.1;

    private final int width;
    private final int features;
    private final double[][] inputs;
    private final double[] mean;
    private final double size;
    private final double[][] encoder;
    private final double[][] encoderVelocity;
    private final double[][] directions;
    private final double[][] directionVelocity;
    private final double[] bias;
    private final double[] biasVelocity;

    /**
     * @param vectors to be taken apart, at least one, all of one length
     * @param features how many directions there are
     */
    public SparseAutoencoder(float[][] vectors, int features, long seed) {
        this.width = vectors[0].length;
        this.features = features;
        this.mean = new double[width];
        for (float[] vector : vectors) {
            for (int k = 0; k < width; k++) {
                mean[k] += vector[k] / vectors.length;
            }
        }
        double squares = 0;
        for (float[] vector : vectors) {
            for (int k = 0; k < width; k++) {
                squares += (vector[k] - mean[k]) * (vector[k] - mean[k]) / vectors.length;
            }
        }
        this.size = squares > 0 ? Math.sqrt(squares) : 1;
        this.inputs = new double[vectors.length][];
        for (int i = 0; i < vectors.length; i++) {
            inputs[i] = normalized(vectors[i]);
        }
        this.encoder = new double[features][];
        this.directions = new double[features][];
        Random random = new Random(seed);
        for (int i = 0; i < features; i++) {
            directions[i] = inputs[random.nextInt(inputs.length)].clone();
            for (int k = 0; k < width; k++) {
                directions[i][k] += 0.01 * random.nextGaussian();
            }
            toUnitLength(directions[i]);
            encoder[i] = new double[width];
            addScaled(FIRST_ANSWER, directions[i], encoder[i]);
        }
        this.encoderVelocity = new double[features][width];
        this.directionVelocity = new double[features][width];
        this.bias = new double[features];
        this.biasVelocity = new double[features];
    }

    private double[] normalized(float[] vector) {
        double[] normalized = new double[width];
        for (int k = 0; k < width; k++) {
            normalized[k] = (vector[k] - mean[k]) / size;
        }
        return normalized;
    }

    public int features() {
        return features;
    }

    /**
     * One step of training.
     *
     * @param sparsity λ
     * @return the loss before the step, a mean over all vectors
     */
    public double step(double sparsity, double rate) {
        double[][] ofEncoder = new double[features][width];
        double[][] ofDirections = new double[features][width];
        double[] ofBias = new double[features];
        double loss = loss(sparsity, ofEncoder, ofDirections, ofBias);
        for (int i = 0; i < features; i++) {
            // what would only change the length is left out
            double along = dot(ofDirections[i], directions[i]);
            for (int k = 0; k < width; k++) {
                ofDirections[i][k] -= along * directions[i][k];
            }
            descend(encoder[i], encoderVelocity[i], ofEncoder[i], rate);
            descend(directions[i], directionVelocity[i], ofDirections[i], rate);
            toUnitLength(directions[i]);
        }
        descend(bias, biasVelocity, ofBias, rate);
        return loss;
    }

    /** The mean loss; gradients are added to the arrays. */
    double loss(double sparsity, double[][] ofEncoder, double[][] ofDirections, double[] ofBias) {
        double loss = 0;
        double share = 1.0 / inputs.length;
        for (double[] input : inputs) {
            double[] answers = encode(input);
            double[] error = error(input, answers);
            loss += share * dot(error, error);
            for (int i = 0; i < features; i++) {
                if (answers[i] > 0) {
                    loss += share * sparsity * answers[i];
                    double slope = share * (2 * dot(error, directions[i]) + sparsity);
                    ofBias[i] += slope;
                    addScaled(slope, input, ofEncoder[i]);
                    addScaled(share * 2 * answers[i], error, ofDirections[i]);
                }
            }
        }
        return loss;
    }

    private double[] encode(double[] input) {
        double[] answers = new double[features];
        for (int i = 0; i < features; i++) {
            answers[i] = Math.max(0, dot(encoder[i], input) + bias[i]);
        }
        return answers;
    }

    /** What the features make of a vector, less the vector. */
    private double[] error(double[] input, double[] answers) {
        double[] error = new double[width];
        addScaled(-1, input, error);
        for (int i = 0; i < features; i++) {
            if (answers[i] > 0) {
                addScaled(answers[i], directions[i], error);
            }
        }
        return error;
    }

    /** How much of each feature is in a vector, in the vector's own units: 0 or more. */
    public double[] features(float[] vector) {
        double[] answers = encode(normalized(vector));
        for (int i = 0; i < features; i++) {
            answers[i] *= size;
        }
        return answers;
    }

    /** A feature's direction, of length 1. */
    public double[] direction(int feature) {
        return directions[feature].clone();
    }

    /** What all vectors have in common. */
    public double[] mean() {
        return mean.clone();
    }

    /** The share of a vector's square distance from the mean that its features leave unexplained, 0 for none. */
    public double unexplained(float[] vector) {
        double[] input = normalized(vector);
        double[] error = error(input, encode(input));
        return dot(error, error) / dot(input, input);
    }

    private static void descend(double[] values, double[] velocity, double[] gradient, double rate) {
        for (int k = 0; k < values.length; k++) {
            velocity[k] = MOMENTUM * velocity[k] - rate * gradient[k];
            values[k] += velocity[k];
        }
    }

    private static void toUnitLength(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        for (int k = 0; k < vector.length; k++) {
            vector[k] /= length;
        }
    }

    private static void addScaled(double factor, double[] x, double[] out) {
        for (int k = 0; k < x.length; k++) {
            out[k] += factor * x[k];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /** For the tests of this package. */
    double[][] encoder() {
        return encoder;
    }

    /** For the tests of this package. */
    double[][] directions() {
        return directions;
    }
}
