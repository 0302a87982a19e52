package org.kinora.model.experiments.learned;

import java.util.Random;

/**
 * A small network that expects the next word after a few words: each of them has a vector, the vectors side by side go
 * through a layer of tanh units, and a linear layer with a softmax answers. It learns word by word by plain gradient
 * descent. Both of its linear layers are {@link DualLayer}s. Source of the network: Bengio et al. 2003, "A Neural
 * Probabilistic Language Model", without the biases and the direct connections.
 *
 * <p>Belongs to one thread.
 */
public final class NextWordNetwork {

    private final int width;
    private final double[][] embedding;
    private final DualLayer middle;
    private final DualLayer readout;

    /**
     * @param words how many there are
     * @param context how many words it looks at
     * @param width of a word's vector
     * @param units of the layer between
     */
    public NextWordNetwork(int words, int context, int width, int units, long seed) {
        Random random = new Random(seed);
        this.width = width;
        embedding = random(random, words, width, 0.5);
        middle = new DualLayer(random(random, units, context * width, 1 / Math.sqrt(context * width)));
        readout = new DualLayer(random(random, words, units, 1 / Math.sqrt(units)));
    }

    private static double[][] random(Random random, int rows, int columns, double spread) {
        double[][] numbers = new double[rows][columns];
        for (double[] row : numbers) {
            for (int k = 0; k < columns; k++) {
                row[k] = spread * random.nextGaussian();
            }
        }
        return numbers;
    }

    /** What goes into the last layer after some words: numbers between −1 and 1. */
    public double[] hidden(int[] context) {
        double[] hidden = middle.answer(vectors(context));
        for (int k = 0; k < hidden.length; k++) {
            hidden[k] = StrictMath.tanh(hidden[k]);
        }
        return hidden;
    }

    private double[] vectors(int[] context) {
        double[] vectors = new double[context.length * width];
        for (int i = 0; i < context.length; i++) {
            System.arraycopy(embedding[context[i]], 0, vectors, i * width, width);
        }
        return vectors;
    }

    /** The last layer, whose outputs are the logits of the words. */
    public DualLayer readout() {
        return readout;
    }

    /** How likely each word is taken to come next. */
    public double[] probabilities(int[] context) {
        double[] probabilities = readout.answer(hidden(context));
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : probabilities) {
            largest = Math.max(largest, logit);
        }
        double total = 0;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = StrictMath.exp(probabilities[i] - largest);
            total += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= total;
        }
        return probabilities;
    }

    /**
     * One step of training on one word.
     *
     * @return its loss in nats before the step
     */
    public double learn(int[] context, int next, double rate) {
        double[] hidden = hidden(context);
        double[] byLogits = probabilities(context);
        double loss = -StrictMath.log(byLogits[next]);
        byLogits[next] -= 1;
        double[] byMiddle = readout.gradientByInput(byLogits);
        for (int k = 0; k < byMiddle.length; k++) {
            byMiddle[k] *= 1 - hidden[k] * hidden[k];
        }
        double[] byVectors = middle.gradientByInput(byMiddle);
        readout.learn(hidden, byLogits, rate);
        middle.learn(vectors(context), byMiddle, rate);
        for (int i = 0; i < context.length; i++) {
            for (int k = 0; k < width; k++) {
                embedding[context[i]][k] -= rate * byVectors[i * width + k];
            }
        }
        return loss;
    }
}
