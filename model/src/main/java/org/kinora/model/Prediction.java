package org.kinora.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a GPT expects after a prompt: a probability for every token of its vocabulary, the softmax of the logits at the
 * prompt's last position.
 *
 * <p>Immutable; may be read from several threads.
 */
public final class Prediction {

    private final Prompts prompts;
    private final Provenance provenance;
    private final int[] ids;
    private final float[] logits;
    private final double largest;
    private final double total;

    Prediction(Prompts prompts, Provenance provenance, int[] ids, float[] logits) {
        this.prompts = prompts;
        this.provenance = provenance;
        this.ids = ids;
        this.logits = logits;
        float maximum = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            maximum = Math.max(maximum, logit);
        }
        this.largest = maximum;
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - largest);
        }
        this.total = sum;
    }

    /** The text that was read. */
    public String prompt() {
        return provenance.prompt();
    }

    /** The ids that were read. */
    public int[] ids() {
        return ids.clone();
    }

    /** How many tokens have a probability. */
    public int vocabulary() {
        return logits.length;
    }

    /** The probability of one token, from 0 to 1. */
    public double probability(int id) {
        return Math.exp(logits[id] - largest) / total;
    }

    /** The logit of one token: the logarithm of its probability, up to a constant that all tokens share. */
    public float logit(int id) {
        return logits[id];
    }

    /** The probabilities of all tokens by id, summing to 1 within rounding. */
    public double[] probabilities() {
        double[] probabilities = new double[logits.length];
        for (int id = 0; id < logits.length; id++) {
            probabilities[id] = probability(id);
        }
        return probabilities;
    }

    /** One token with its text and probability. */
    public Candidate candidate(int id) {
        return new Candidate(id, prompts.textOf(id), probability(id));
    }

    /** The {@code count} likeliest tokens, the likeliest first; of equals the smaller id. */
    public List<Candidate> top(int count) {
        List<Candidate> candidates = new ArrayList<>();
        for (int id : Ranking.largest(logits, count)) {
            candidates.add(candidate(id));
        }
        return List.copyOf(candidates);
    }

    /** What is left to all tokens but the {@code count} likeliest. */
    public double probabilityOfRest(int count) {
        double rest = 1;
        for (int id : Ranking.largest(logits, count)) {
            rest -= probability(id);
        }
        return Math.max(0, rest);
    }

    /**
     * Draws a token.
     *
     * @param random one number is taken from it, none if the sampling is greedy
     */
    public Candidate sample(Sampling sampling, RandomGenerator random) {
        return candidate(sampling.choose(logits, random));
    }

    /** Where these numbers came from. */
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public String toString() {
        return "Prediction after \"" + prompt() + "\": " + top(3);
    }

    /** The logits by id; for the tests of this package. */
    float[] logits() {
        return Arrays.copyOf(logits, logits.length);
    }
}
