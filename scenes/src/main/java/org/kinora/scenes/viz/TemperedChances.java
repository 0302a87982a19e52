package org.kinora.scenes.viz;

import org.kinora.model.Prediction;

/**
 * The chances of all words at a temperature: the softmax of the logits divided by it. May be asked by several threads.
 */
public final class TemperedChances {

    private record Computed(double temperature, double[] chances) {}

    private final Prediction prediction;
    private final double[] belowLargest;
    /** The latest answer: in one frame all bars ask for the same temperature. */
    private volatile Computed last;

    public TemperedChances(Prediction prediction) {
        this.prediction = prediction;
        double largest = prediction.logit(prediction.top(1).get(0).id());
        belowLargest = new double[prediction.vocabulary()];
        for (int id = 0; id < belowLargest.length; id++) {
            belowLargest[id] = prediction.logit(id) - largest;
        }
    }

    public Prediction prediction() {
        return prediction;
    }

    /**
     * The chance of one word.
     *
     * @param temperature more than 0; 1 leaves the chances as the model gives them
     */
    public double of(int id, double temperature) {
        return temperature == 1 ? prediction.probability(id) : at(temperature)[id];
    }

    /** What is left to all but some words. */
    public double ofRest(Iterable<Integer> ids, double temperature) {
        double rest = 1;
        for (int id : ids) {
            rest -= of(id, temperature);
        }
        return Math.max(0, rest);
    }

    private double[] at(double temperature) {
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("A temperature is more than 0, not " + temperature);
        }
        Computed known = last;
        if (known != null && known.temperature == temperature) {
            return known.chances;
        }
        double[] chances = new double[belowLargest.length];
        double sum = 0;
        for (int id = 0; id < chances.length; id++) {
            chances[id] = StrictMath.exp(belowLargest[id] / temperature);
            sum += chances[id];
        }
        for (int id = 0; id < chances.length; id++) {
            chances[id] /= sum;
        }
        last = new Computed(temperature, chances);
        return chances;
    }
}
