package org.kinora.model;

import java.util.Arrays;

/** Finds the largest of many numbers. */
final class Ranking {

    /** Up to this many, keeping a short list in order is quicker than sorting everything. */
    private static final int SHORT_LIST = 128;

    private Ranking() {}

    /** The indices of the {@code count} largest values, the largest first; of equals the smaller index. */
    static int[] largest(float[] values, int count) {
        int wanted = Math.min(Math.max(0, count), values.length);
        long[] keys = wanted <= SHORT_LIST ? shortList(values, wanted) : sorted(values);
        int[] indices = new int[wanted];
        for (int rank = 0; rank < wanted; rank++) {
            indices[rank] = (int) keys[rank];
        }
        return indices;
    }

    private static long[] sorted(float[] values) {
        long[] keys = new long[values.length];
        for (int index = 0; index < values.length; index++) {
            keys[index] = key(values[index], index);
        }
        Arrays.sort(keys);
        return keys;
    }

    private static long[] shortList(float[] values, int wanted) {
        long[] best = new long[wanted];
        Arrays.fill(best, Long.MAX_VALUE);
        for (int index = 0; wanted > 0 && index < values.length; index++) {
            long key = key(values[index], index);
            if (key < best[wanted - 1]) {
                int place = wanted - 1;
                while (place > 0 && best[place - 1] > key) {
                    best[place] = best[place - 1];
                    place--;
                }
                best[place] = key;
            }
        }
        return best;
    }

    /** Sorts as the value does, but downwards, and then as the index does, upwards. */
    private static long key(float value, int index) {
        return (long) ~ascending(value) << 32 | index;
    }

    /** An integer that sorts as the float does: the bits of a negative float count downwards. */
    private static int ascending(float value) {
        int bits = Float.floatToIntBits(value);
        return bits < 0 ? bits ^ 0x7fffffff : bits;
    }
}
