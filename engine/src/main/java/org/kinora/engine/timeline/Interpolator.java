package org.kinora.engine.timeline;

import java.util.function.DoubleFunction;

/** Says what lies between two values of a property. */
@FunctionalInterface
public interface Interpolator<T> {

    /**
     * A pure function from progress to value: {@code from} at 0 and {@code to} at 1. Rate functions may overshoot, so it is
     * asked a little outside that range as well.
     */
    DoubleFunction<T> between(T from, T to);

    /** Numbers, in a straight line. */
    static DoubleFunction<Double> numbers(Double from, Double to) {
        return progress -> from + (to - from) * progress;
    }

    /** For what has nothing between: the new value holds from the start. */
    static <T> DoubleFunction<T> switching(T from, T to) {
        return progress -> to;
    }
}
