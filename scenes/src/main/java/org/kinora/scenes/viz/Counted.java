package org.kinora.scenes.viz;

import java.util.List;
import java.util.stream.IntStream;

/** Layers and heads as people count them, from 1. */
public final class Counted {

    private Counted() {}

    /** From the first layer to the last. */
    public static List<String> layers(int count) {
        return numbers(count).stream().map(number -> "layer " + number).toList();
    }

    /** From 1 up to the count. */
    public static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }
}
