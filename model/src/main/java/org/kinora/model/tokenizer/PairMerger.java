package org.kinora.model.tokenizer;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Joins the bytes of one word: the earliest learned pair of neighbours first, the leftmost of equals, until no pair is
 * left that was ever learned. A linked list and a queue of pairs keep a word of n bytes at n log n steps.
 */
final class PairMerger {

    private static final int NONE = -1;

    private final Merges merges;
    private int[] ids = new int[0];
    private int[] next = new int[0];
    private int[] previous = new int[0];
    private int length;

    PairMerger(Merges merges) {
        this.merges = merges;
    }

    /**
     * @param bytes the token of each byte of the word
     * @return the word's tokens
     */
    int[] merge(int[] bytes) {
        start(bytes);
        PriorityQueue<Long> candidates = new PriorityQueue<>();
        for (int position = 0; position < length - 1; position++) {
            offer(candidates, position);
        }
        while (!candidates.isEmpty()) {
            long candidate = candidates.poll();
            int position = (int) candidate;
            int right = next[position];
            boolean stillThere = ids[position] != NONE
                    && right < length
                    && merges.rank(ids[position], ids[right]) == candidate >>> 32;
            if (stillThere) {
                join(position, right);
                offer(candidates, position);
                offer(candidates, previous[position]);
            }
        }
        return Arrays.stream(ids, 0, length).filter(id -> id != NONE).toArray();
    }

    private void start(int[] bytes) {
        length = bytes.length;
        ids = bytes.clone();
        if (next.length < length) {
            next = new int[length];
            previous = new int[length];
        }
        for (int position = 0; position < length; position++) {
            next[position] = position + 1;
            previous[position] = position - 1;
        }
    }

    /** The rank in the upper half and the position in the lower sort as the rule asks. */
    private void offer(PriorityQueue<Long> candidates, int position) {
        if (position >= 0 && next[position] < length) {
            int rank = merges.rank(ids[position], ids[next[position]]);
            if (rank != Merges.NEVER) {
                candidates.add((long) rank << 32 | position);
            }
        }
    }

    private void join(int position, int right) {
        ids[position] = merges.result(ids[position], ids[right]);
        ids[right] = NONE;
        next[position] = next[right];
        if (next[right] < length) {
            previous[next[right]] = position;
        }
    }
}
