package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Compares arrays that are too long to be printed. */
public final class Bits {

    private Bits() {}

    /** @throws AssertionError that names the first number that differs */
    public static void assertSame(float[] actual, float[] expected) {
        int first = Arrays.mismatch(actual, expected);
        assertThat(first)
                .as(() -> "the first difference: %s instead of %s".formatted(at(actual, first), at(expected, first)))
                .isEqualTo(-1);
    }

    private static String at(float[] values, int index) {
        return index < values.length ? Float.toString(values[index]) : "nothing";
    }
}
