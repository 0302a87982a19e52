package org.kinora.model.experiments.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A probe that chooses by itself where to read: it is given what a model holds of a word at every depth, mixes the
 * depths by weights that it learns, and tells kinds apart by a softmax over the mixture:
 *
 * <pre>p = softmax(W Σ s_l x_l + b),   s = softmax(a)</pre>
 *
 * <p>W, b and a are learnt together: {@code Σ −log p(kind) + λ/2 (|W|² + |a|²)} is minimised by Adam, its rate falling
 * to 0. As large W are held back, the mixture goes to the depths that say the kind most openly, and as large a are, it
 * leaves none out without need. The centre of gravity of s says how deep that is. Source: Tenney, Das, Pavlick 2019,
 * "BERT Rediscovers the Classical NLP Pipeline", sections 3.1 and 3.2, whose probes have a hidden layer; the mixture is
 * that of ELMo (Peters et al. 2018).
 *
 * <p>The vectors of each depth are centred and divided by their root mean square length first, so that no depth counts
 * more for being longer. Immutable.
 */
public final class MixedProbe {

    private static final double RATE = 0.1;
    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.99;

    private final int depths;
    private final int width;
    private final int kinds;
    private final double[][] centers;
    private final double[] sizes;
    /** W, row after row, then b, then a. */
    private final double[] parameters;

    private final List<double[]> mixes = new ArrayList<>();

    private MixedProbe(float[][][] vectors, int kinds) {
        this.kinds = kinds;
        depths = vectors[0].length;
        width = vectors[0][0].length;
        centers = new double[depths][width];
        sizes = new double[depths];
        for (int depth = 0; depth < depths; depth++) {
            for (float[][] vector : vectors) {
                for (int k = 0; k < width; k++) {
                    centers[depth][k] += (double) vector[depth][k] / vectors.length;
                }
            }
            double square = 0;
            for (float[][] vector : vectors) {
                for (int k = 0; k < width; k++) {
                    double far = vector[depth][k] - centers[depth][k];
                    square += far * far / vectors.length;
                }
            }
            sizes[depth] = square > 0 ? Math.sqrt(square) : 1;
        }
        parameters = new double[kinds * width + kinds + depths];
    }

    /**
     * @param vectors [words, depths, width], at least one word
     * @param kinds of the words, each from 0 up to the count
     * @param count how many kinds there are
     * @param ridge λ, more than 0
     * @param steps of the descent
     */
    public static MixedProbe fit(float[][][] vectors, int[] kinds, int count, double ridge, int steps) {
        if (vectors.length != kinds.length || vectors.length == 0 || !(ridge > 0)) {
            throw new IllegalArgumentException(
                    "%d words with %d kinds and a ridge of %s: a kind for each word and a positive ridge are needed"
                            .formatted(vectors.length, kinds.length, ridge));
        }
        MixedProbe probe = new MixedProbe(vectors, count);
        double[][][] inputs = new double[vectors.length][][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = probe.normalized(vectors[i]);
        }
        probe.descend(inputs, kinds, ridge, steps);
        return probe;
    }

    private void descend(double[][][] inputs, int[] labels, double ridge, int steps) {
        double[] mean = new double[parameters.length];
        double[] square = new double[parameters.length];
        mixes.add(mix());
        for (int step = 1; step <= steps; step++) {
            double[] gradient = gradient(inputs, labels, ridge);
            double rate = RATE * (1 - (step - 1.0) / steps);
            double ofMean = 1 - StrictMath.pow(MEAN_DECAY, step);
            double ofSquare = 1 - StrictMath.pow(SQUARE_DECAY, step);
            for (int i = 0; i < parameters.length; i++) {
                mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * gradient[i];
                square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * gradient[i] * gradient[i];
                parameters[i] -= rate * (mean[i] / ofMean) / (Math.sqrt(square[i] / ofSquare) + 1e-8);
            }
            mixes.add(mix());
        }
    }

    /** Of the loss, by every parameter. */
    double[] gradient(double[][][] inputs, int[] labels, double ridge) {
        double[] gradient = new double[parameters.length];
        double[] mix = mix();
        double[] byMix = new double[depths];
        for (int i = 0; i < inputs.length; i++) {
            double[] mixed = mixed(inputs[i], mix);
            double[] errors = softmax(logits(mixed));
            errors[labels[i]] -= 1;
            double[] byMixed = new double[width];
            for (int kind = 0; kind < kinds; kind++) {
                double error = errors[kind];
                int row = kind * width;
                gradient[kinds * width + kind] += error;
                for (int k = 0; k < width; k++) {
                    gradient[row + k] += error * mixed[k];
                    byMixed[k] += error * parameters[row + k];
                }
            }
            for (int depth = 0; depth < depths; depth++) {
                double[] vector = inputs[i][depth];
                for (int k = 0; k < width; k++) {
                    byMix[depth] += byMixed[k] * vector[k];
                }
            }
        }
        for (int i = 0; i < kinds * width; i++) {
            gradient[i] += ridge * parameters[i];
        }
        double mean = 0;
        for (int depth = 0; depth < depths; depth++) {
            mean += mix[depth] * byMix[depth];
        }
        for (int depth = 0; depth < depths; depth++) {
            int index = kinds * width + kinds + depth;
            gradient[index] = mix[depth] * (byMix[depth] - mean) + ridge * parameters[index];
        }
        return gradient;
    }

    /** For the tests of this package. */
    double loss(double[][][] inputs, int[] labels, double ridge) {
        double loss = 0;
        double[] mix = mix();
        for (int i = 0; i < inputs.length; i++) {
            loss -= StrictMath.log(softmax(logits(mixed(inputs[i], mix)))[labels[i]]);
        }
        for (int i = 0; i < parameters.length; i++) {
            boolean isBias = i >= kinds * width && i < kinds * width + kinds;
            loss += isBias ? 0 : ridge / 2 * parameters[i] * parameters[i];
        }
        return loss;
    }

    /** For the tests of this package. */
    double[] parameters() {
        return parameters;
    }

    double[][] normalized(float[][] vector) {
        double[][] normalized = new double[depths][width];
        for (int depth = 0; depth < depths; depth++) {
            for (int k = 0; k < width; k++) {
                normalized[depth][k] = (vector[depth][k] - centers[depth][k]) / sizes[depth];
            }
        }
        return normalized;
    }

    private double[] mixed(double[][] input, double[] mix) {
        double[] mixed = new double[width];
        for (int depth = 0; depth < depths; depth++) {
            for (int k = 0; k < width; k++) {
                mixed[k] += mix[depth] * input[depth][k];
            }
        }
        return mixed;
    }

    private double[] logits(double[] mixed) {
        double[] logits = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            logits[kind] = parameters[kinds * width + kind];
            for (int k = 0; k < width; k++) {
                logits[kind] += parameters[kind * width + k] * mixed[k];
            }
        }
        return logits;
    }

    private static double[] softmax(double[] logits) {
        double largest = Arrays.stream(logits).max().orElseThrow();
        double[] shares = new double[logits.length];
        double total = 0;
        for (int i = 0; i < logits.length; i++) {
            shares[i] = StrictMath.exp(logits[i] - largest);
            total += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    /** s: how much each depth counts, summing to 1. */
    public double[] mix() {
        return softmax(Arrays.copyOfRange(parameters, kinds * width + kinds, parameters.length));
    }

    /** The mixture before the first step, when all depths count alike, and after each. */
    public List<double[]> mixes() {
        return List.copyOf(mixes);
    }

    /** Σ l s_l of a mixture: at what depth it reads, on average; 0 is what goes into the first layer. */
    public static double centerOfGravity(double[] mix) {
        double center = 0;
        for (int depth = 0; depth < mix.length; depth++) {
            center += depth * mix[depth];
        }
        return center;
    }

    /** The probability of each kind. */
    public double[] probabilities(float[][] vector) {
        return softmax(logits(mixed(normalized(vector), mix())));
    }

    /** The likeliest kind; of equals the first. */
    public int kind(float[][] vector) {
        double[] probabilities = probabilities(vector);
        int best = 0;
        for (int kind = 1; kind < kinds; kind++) {
            best = probabilities[kind] > probabilities[best] ? kind : best;
        }
        return best;
    }

    /** The share of words whose kind the probe takes for the likeliest. */
    public double accuracy(float[][][] vectors, int[] labels) {
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            right += kind(vectors[i]) == labels[i] ? 1 : 0;
        }
        return (double) right / labels.length;
    }

    /**
     * The depth at which a kind is found out, on average: of the scores of probes that read up to depth 0, 1, 2 …, each
     * gain counts for the depth that brought it, {@code Σ l (score_l − score_{l−1}) / Σ (score_l − score_{l−1})} over l
     * from 1 on.
     */
    public static double expectedDepth(double[] scores) {
        double weighted = 0;
        for (int depth = 1; depth < scores.length; depth++) {
            weighted += depth * (scores[depth] - scores[depth - 1]);
        }
        return weighted / (scores[scores.length - 1] - scores[0]);
    }
}
