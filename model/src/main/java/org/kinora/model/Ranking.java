package org.kinora.model;

import java.util.Arrays;

/** Finds the largest of many numbers. */
final class Ranking {

    private Ranking() {}

    /** The indices of the {@code count} largest values, the largest first; of equals the smaller index. */
    static int[] largest(float[] values, int count) {
        long[] keys = new long[values.length];
        for (int index = 0; index < values.length; index++) {
            keys[index] = (long) ~ascending(values[index]) << 32 | index;
        }
        Arrays.sort(keys);
        int[] indices = new int[Math.min(Math.max(0, count), keys.length)];
        for (int rank = 0; rank < indices.length; rank++) {
            indices[rank] = (int) keys[rank];
        }
        return indices;
    }

    /** An integer that sorts as the float does: the bits of a negative float count downwards. */
    private static int ascending(float value) {
        int bits = Float.floatToIntBits(value);
        return bits < 0 ? bits ^ 0x7fffffff : bits;
    }
}
