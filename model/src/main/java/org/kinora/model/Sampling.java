package org.kinora.model;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * How a token is drawn from a prediction, and how long a text goes on. Steps are taken in the order of Hugging Face's
 * generate: temperature, then top-k, then top-p.
 *
 * <p>{@code temperature(0.8).topK(40).topP(0.95).seed(7).maxTokens(20)}
 *
 * @param temperature divides the logits; 0 always takes the likeliest
 * @param topK how many of the likeliest tokens take part; 0 for all
 * @param topP the likeliest tokens take part until their probabilities reach this sum; 1 for all
 * @param seed for the random numbers of a generation
 * @param maxTokens how many tokens a generation adds at most
 * @param stopText a generation ends after a token that completes this text; empty for none. The end-of-text token
 *     always ends it
 */
public record Sampling(double temperature, int topK, double topP, long seed, int maxTokens, String stopText) {

    private static final int ENOUGH_FOR_A_SENTENCE = 50;

    public Sampling {
        if (!(temperature >= 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException("A temperature is 0 or more, not " + temperature);
        }
        if (topK < 0) {
            throw new IllegalArgumentException("Top-k is a number of tokens, or 0 for all, not " + topK);
        }
        if (!(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException("Top-p is a probability above 0 and up to 1, not " + topP);
        }
        if (maxTokens < 0) {
            throw new IllegalArgumentException("The number of tokens is 0 or more, not " + maxTokens);
        }
    }

    /** Every token takes part. Below 1 the likely ones gain, above 1 the unlikely ones. */
    public static Sampling temperature(double temperature) {
        return new Sampling(temperature, 0, 1, 0, ENOUGH_FOR_A_SENTENCE, "");
    }

    /** Always the likeliest token. */
    public static Sampling greedy() {
        return temperature(0);
    }

    public Sampling topK(int tokens) {
        return new Sampling(temperature, tokens, topP, seed, maxTokens, stopText);
    }

    public Sampling topP(double sum) {
        return new Sampling(temperature, topK, sum, seed, maxTokens, stopText);
    }

    public Sampling seed(long value) {
        return new Sampling(temperature, topK, topP, value, maxTokens, stopText);
    }

    public Sampling maxTokens(int tokens) {
        return new Sampling(temperature, topK, topP, seed, tokens, stopText);
    }

    public Sampling stopAt(String text) {
        return new Sampling(temperature, topK, topP, seed, maxTokens, text);
    }

    /** The index of the logit that is drawn. */
    int choose(float[] logits, RandomGenerator random) {
        if (temperature == 0) {
            return Ranking.largest(logits, 1)[0];
        }
        int[] ids =
                topK == 0 && topP == 1 ? everyId(logits) : Ranking.largest(logits, topK == 0 ? logits.length : topK);
        float largest = Float.NEGATIVE_INFINITY;
        for (int id : ids) {
            largest = Math.max(largest, logits[id]);
        }
        double[] shares = new double[ids.length];
        double sum = 0;
        for (int rank = 0; rank < ids.length; rank++) {
            shares[rank] = Math.exp((logits[ids[rank]] - largest) / temperature);
            sum += shares[rank];
        }
        double taken = 0;
        int taking = 0;
        while (taking < ids.length && (taking == 0 || topP == 1 || taken < topP * sum)) {
            taken += shares[taking++];
        }
        double target = random.nextDouble() * taken;
        int rank = 0;
        while (rank < taking - 1 && target >= shares[rank]) {
            target -= shares[rank++];
        }
        return ids[rank];
    }

    private static int[] everyId(float[] logits) {
        return IntStream.range(0, logits.length).toArray();
    }
}
