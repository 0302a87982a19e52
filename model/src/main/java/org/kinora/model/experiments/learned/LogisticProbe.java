package org.kinora.model.experiments.learned;

import org.kinora.model.algebra.Cholesky;
import org.kinora.model.algebra.NativeArrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

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

    private final INDArray center;
    private final double size;
    /** One weight for each coordinate, and the bias. */
    private final INDArray weights;

    private LogisticProbe(INDArray center, double size, INDArray weights) {
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
        INDArray rows = doubles(vectors);
        INDArray center = rows.mean(0);
        double length = rows.subRowVector(center).norm2Number().doubleValue() / Math.sqrt(vectors.length);
        double size = length > 0 ? length : 1;
        double[] kinds = new double[isFirst.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = isFirst[i] ? 1 : 0;
        }
        INDArray inputs = normalized(rows, center, size);
        return new LogisticProbe(center, size, newton(inputs, NativeArrays.copyOf(kinds), ridge));
    }

    /** @param inputs [vectors, coordinates and a 1] */
    private static INDArray newton(INDArray inputs, INDArray kinds, double ridge) {
        int parameters = (int) inputs.size(1);
        INDArray turned = inputs.transpose();
        INDArray weights = NativeArrays.zeros(parameters);
        INDArray hold = NativeArrays.zeros(parameters).addi(ridge);
        hold.putScalar(parameters - 1, 0);
        INDArray curvatureOfHold = NativeArrays.identity(parameters).muli(ridge);
        // without any hold a bias could run away from kinds that are told apart perfectly
        curvatureOfHold.putScalar(parameters - 1, parameters - 1, 1e-9);
        for (int iteration = 0; iteration < MOST_STEPS; iteration++) {
            INDArray probabilities = Transforms.sigmoid(inputs.mmul(weights));
            INDArray gradient = turned.mmul(probabilities.sub(kinds)).addi(hold.mul(weights));
            INDArray slopes = probabilities.mul(probabilities.rsub(1));
            INDArray curvature = turned.mulRowVector(slopes).mmul(inputs).addi(curvatureOfHold);
            INDArray step = new Cholesky(curvature).solve(gradient);
            weights.subi(step);
            if (step.norm2Number().doubleValue() < LAST_STEP) {
                break;
            }
        }
        return weights;
    }

    /** The logarithm of the odds that a vector is of the first kind: above 0 where that is likelier. */
    public double logit(float[] vector) {
        return logits(vector).getDouble(0);
    }

    private INDArray logits(float[]... vectors) {
        return normalized(doubles(vectors), center, size).mmul(weights);
    }

    /** The probability that a vector is of the first kind. */
    public double probability(float[] vector) {
        return 1 / (1 + Math.exp(-logit(vector)));
    }

    /** The share of vectors whose kind the probe takes for likelier. */
    public double accuracy(float[][] vectors, boolean[] isFirst) {
        INDArray logits = logits(vectors);
        int right = 0;
        for (int i = 0; i < vectors.length; i++) {
            right += logits.getDouble(i) > 0 == isFirst[i] ? 1 : 0;
        }
        return (double) right / vectors.length;
    }

    /** The weights in units of the vectors as they are given: the direction in which they become likelier to be of the first kind. */
    public double[] direction() {
        return weights.get(NDArrayIndex.interval(0, center.length())).div(size).toDoubleVector();
    }

    private static INDArray doubles(float[]... vectors) {
        double[][] rows = new double[vectors.length][vectors[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows[i].length; k++) {
                rows[i][k] = vectors[i][k];
            }
        }
        return NativeArrays.copyOf(rows);
    }

    /** The vectors with a 1 behind each, for the bias. */
    private static INDArray normalized(INDArray rows, INDArray center, double size) {
        INDArray ones = NativeArrays.zeros(rows.size(0), 1).addi(1);
        return Nd4j.hstack(rows.subRowVector(center).divi(size), ones);
    }
}
