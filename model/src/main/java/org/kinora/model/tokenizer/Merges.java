package org.kinora.model.tokenizer;

/** The learned merges: for a pair of neighbouring tokens, how early it was learned and which token it becomes. */
final class Merges {

    /** The rank of a pair that is never merged; later than any other. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final long FREE = -1;

    private final long[] pairs;
    private final int[] ranks;
    private final int[] results;
    private final int mask;

    /** @param count how many merges will be added */
    Merges(int count) {
        int capacity = Integer.highestOneBit(Math.max(8, count)) << 2; // at most half full, so searches stay short
        pairs = new long[capacity];
        java.util.Arrays.fill(pairs, FREE);
        ranks = new int[capacity];
        results = new int[capacity];
        mask = capacity - 1;
    }

    /** Adds a merge; where a pair comes twice the first keeps its place. */
    void add(int left, int right, int rank, int result) {
        int slot = slot(left, right);
        if (pairs[slot] == FREE) {
            pairs[slot] = key(left, right);
            ranks[slot] = rank;
            results[slot] = result;
        }
    }

    /** Position in the list of merges, 0 first; {@link #NEVER} if the pair is not in it. */
    int rank(int left, int right) {
        int slot = slot(left, right);
        return pairs[slot] == FREE ? NEVER : ranks[slot];
    }

    /** The token that a listed pair becomes. */
    int result(int left, int right) {
        return results[slot(left, right)];
    }

    private int slot(int left, int right) {
        long key = key(left, right);
        int slot = (int) (key * 0x9e3779b97f4a7c15L >>> 40) & mask;
        while (pairs[slot] != FREE && pairs[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long key(int left, int right) {
        return (long) left << 32 | right;
    }
}
