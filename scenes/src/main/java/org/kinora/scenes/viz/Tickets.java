package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kinora.model.Prediction;

/**
 * A number of lottery tickets, dealt out to the owners of shares in proportion: each gets the whole tickets due to it, and
 * those left over go to the largest remainders.
 *
 * @param counts for each owner, in their order
 */
public record Tickets(List<Integer> counts) {

    public Tickets {
        counts = List.copyOf(counts);
    }

    /** @param shares of each owner, which sum to 1 */
    public static Tickets of(int tickets, double[] shares) {
        int[] counts = new int[shares.length];
        double[] remainders = new double[shares.length];
        int left = tickets;
        for (int i = 0; i < shares.length; i++) {
            counts[i] = (int) (shares[i] * tickets);
            remainders[i] = shares[i] * tickets - counts[i];
            left -= counts[i];
        }
        List<Integer> byRemainder =
                new ArrayList<>(IntStream.range(0, shares.length).boxed().toList());
        byRemainder.sort(
                Comparator.comparingDouble((Integer i) -> -remainders[i]).thenComparing(i -> i));
        for (int i = 0; i < left; i++) {
            counts[byRemainder.get(i % shares.length)]++;
        }
        return new Tickets(Arrays.stream(counts).boxed().toList());
    }

    /** The number of an owner's first ticket, from 0. */
    public int first(int owner) {
        return counts.subList(0, owner).stream().mapToInt(Integer::intValue).sum();
    }

    /** Whose a ticket is. */
    public int owner(int ticket) {
        int owner = 0;
        for (int end = counts.get(0); ticket >= end; end += counts.get(owner)) {
            owner++;
        }
        return owner;
    }

    /**
     * The ticket of an owner that is drawn when the point of its share is known.
     *
     * @param within from 0, where the share begins, to 1
     */
    public int drawn(int owner, double within) {
        return first(owner) + Math.min(counts.get(owner) - 1, (int) (within * counts.get(owner)));
    }

    /**
     * Where in the chance of the word that is drawn a draw falls: 0 where that word's share begins, 1 where it ends. The
     * draw is the first that a generation makes with a seed, at temperature 1.
     */
    public static double pointOfDraw(Prediction prediction, int drawnId, long seed) {
        double target = new SplittableRandom(seed).nextDouble();
        for (int id = 0; id < drawnId; id++) {
            target -= prediction.probability(id);
        }
        return Math.max(0, Math.min(1, target / prediction.probability(drawnId)));
    }
}
