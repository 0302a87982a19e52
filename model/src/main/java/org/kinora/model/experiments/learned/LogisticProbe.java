package org.kinora.model.experiments.learned;

/**
 * Logistic regression on vectors: {@code p = σ(w · x + b)} is the probability that a vector belongs to the first of two
 * kinds. If a probe this simple can tell kinds apart that it has not seen, the vectors say the kind openly. Minimises
 * {@code Σ −log p(kind) + λ/2 |w|²} by Newton's method, which ends at the only minimum. Sources: Alain, Bengio 2016,
 * "Understanding intermediate layers using linear classifier probes"; Bishop 2006, section 4.3.3.
 *
 * <p>Vectors are centred and divided by their root mean square length first, so that one λ suits every layer. Immutable.
 */
public final class LogisticProbe {

    private static final int MOST_STEPS = 30;
    /** Newton's steps shrink quadratically: one of this length is the last that matters. */
    private static final double LAST_STEP = 1e-6;

    private final double[] center;
    private final double size;
    /** One weight for each coordinate, and the bias. */
    private final double[] weights;

    private LogisticProbe(double[] center, double size, double[] weights) {
        this.center = center;
        this.size = size;
        this.weights = weights;
    }

    /**
     * @param vectors at least one; all of one length
     * @param isFirst for each vector whether it is of the first kind; both kinds must occur
     * @param ridge λ, more than 0: how strongly long weights are held back
     */
    public static LogisticProbe fit(float[][] vectors, boolean[] isFirst, double ridge) {
        if (vectors.length != isFirst.length || !(ridge > 0)) {
            throw new IllegalArgumentException(
                    "%d vectors with %d kinds and a ridge of %s: as many kinds as vectors and a positive ridge are needed"
                            .formatted(vectors.length, isFirst.length, ridge));
        }
        double[] center = mean(vectors);
        double size = rootMeanSquareLength(vectors, center);
        double[][] inputs = new double[vectors.length][];
        for (int i = 0; i < vectors.length; i++) {
            inputs[i] = normalized(vectors[i], center, size);
        }
        return new LogisticProbe(center, size, newton(inputs, isFirst, ridge));
    }

    private static double[] newton(double[][] inputs, boolean[] isFirst, double ridge) {
        int parameters = inputs[0].length;
        double[] weights = new double[parameters];
        for (int iteration = 0; iteration < MOST_STEPS; iteration++) {
            double[] gradient = new double[parameters];
            double[][] curvature = new double[parameters][parameters];
            for (int k = 0; k < parameters; k++) {
                boolean isBias = k == parameters - 1;
                gradient[k] = isBias ? 0 : ridge * weights[k];
                // without any hold a bias could run away from kinds that are told apart perfectly
                curvature[k][k] = isBias ? 1e-9 : ridge;
            }
            for (int i = 0; i < inputs.length; i++) {
                double probability = sigmoid(dot(weights, inputs[i]));
                double error = probability - (isFirst[i] ? 1 : 0);
                double slope = probability * (1 - probability);
                for (int k = 0; k < parameters; k++) {
                    gradient[k] += error * inputs[i][k];
                    double factor = slope * inputs[i][k];
                    for (int m = 0; m <= k; m++) {
                        curvature[k][m] += factor * inputs[i][m];
                    }
                }
            }
            double[] step = new Cholesky(curvature).solve(gradient);
            for (int k = 0; k < parameters; k++) {
                weights[k] -= step[k];
            }
            if (Math.sqrt(dot(step, step)) < LAST_STEP) {
                break;
            }
        }
        return weights;
    }

    /** The logarithm of the odds that a vector is of the first kind: above 0 where that is likelier. */
    public double logit(float[] vector) {
        return dot(weights, normalized(vector, center, size));
    }

    /** The probability that a vector is of the first kind. */
    public double probability(float[] vector) {
        return sigmoid(logit(vector));
    }

    /** The share of vectors whose kind the probe takes for likelier. */
    public double accuracy(float[][] vectors, boolean[] isFirst) {
        int right = 0;
        for (int i = 0; i < vectors.length; i++) {
            right += logit(vectors[i]) > 0 == isFirst[i] ? 1 : 0;
        }
        return (double) right / vectors.length;
    }

    /** The weights in units of the vectors as they are given: the direction in which they become likelier to be of the first kind. */
    public double[] direction() {
        double[] direction = new double[center.length];
        for (int k = 0; k < direction.length; k++) {
            direction[k] = weights[k] / size;
        }
        return direction;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The vector with a 1 behind it, for the bias. */
    private static double[] normalized(float[] vector, double[] center, double size) {
        double[] normalized = new double[center.length + 1];
        for (int k = 0; k < center.length; k++) {
            normalized[k] = (vector[k] - center[k]) / size;
        }
        normalized[center.length] = 1;
        return normalized;
    }

    private static double[] mean(float[][] vectors) {
        double[] mean = new double[vectors[0].length];
        for (float[] vector : vectors) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += vector[k] / vectors.length;
            }
        }
        return mean;
    }

    private static double rootMeanSquareLength(float[][] vectors, double[] center) {
        double squares = 0;
        for (float[] vector : vectors) {
            for (int k = 0; k < center.length; k++) {
                squares += (vector[k] - center[k]) * (vector[k] - center[k]);
            }
        }
        double size = Math.sqrt(squares / vectors.length);
        return size > 0 ? size : 1;
    }
}
