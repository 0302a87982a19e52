package org.kinora.engine.timeline;

import java.util.Optional;
import java.util.function.DoubleFunction;

/** Says what lies between two values of a property, and what two changes of it at the same time come to. */
@FunctionalInterface
public interface Interpolator<T> {

    /**
     * A pure function from progress to value: {@code from} at 0 and {@code to} at 1. Rate functions may overshoot, so it is
     * asked a little outside that range as well.
     */
    DoubleFunction<T> between(T from, T to);

    /**
     * The value when one change leads from a value to {@code a} and another one, at the same time, to {@code b}; empty if
     * they exclude each other. Without more knowledge only one of them may change anything.
     */
    default Optional<T> merge(T base, T a, T b) {
        return oneOf(base, a, b);
    }

    /** What became of a value of which two may have made something else; empty if both did, and not the same. */
    static <V> Optional<V> oneOf(V base, V a, V b) {
        if (a.equals(base) || a.equals(b)) {
            return Optional.of(b);
        }
        return b.equals(base) ? Optional.of(a) : Optional.empty();
    }

    /** True for values that differ by rounding at most: a full turn ends where it began. */
    default boolean isSame(T a, T b) {
        return a.equals(b);
    }

    /** Numbers, in a straight line. */
    static DoubleFunction<Double> numbers(Double from, Double to) {
        return progress -> from + (to - from) * progress;
    }

    /** For what has nothing between: the new value holds from the start. */
    static <T> DoubleFunction<T> switching(T from, T to) {
        return progress -> to;
    }
}
