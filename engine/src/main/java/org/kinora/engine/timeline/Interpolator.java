package org.kinora.engine.timeline;

import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Gives the values between two values of a property, and combines two simultaneous changes of it.
 *
 * <pre>{@code
 * Interpolator<Point> straight = (from, to) -> progress -> from.interpolate(to, progress);
 * }</pre>
 */
@FunctionalInterface
public interface Interpolator<T> {

    /**
     * A pure function from progress to value: {@code from} at 0 and {@code to} at 1. Rate functions may overshoot, so it is
     * asked a little outside that range as well.
     */
    DoubleFunction<T> between(T from, T to);

    /**
     * Combines two simultaneous changes of a value, one to {@code a} and one to {@code b}; empty if they exclude each
     * other. By default only one of them may change anything.
     */
    default Optional<T> merge(T base, T a, T b) {
        return oneOf(base, a, b);
    }

    /** Whichever of two values differs from the base; empty if both do, and from each other. */
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

    /** For values with nothing in between: the new value holds from the start. */
    static <T> DoubleFunction<T> switching(T from, T to) {
        return progress -> to;
    }
}
