package org.kinora.engine.timeline;

import java.util.function.DoubleFunction;

/**
 * The values that a property passes through: a pure function of its value without the animation, of progress and of the
 * moment.
 */
@FunctionalInterface
interface Course<T> {

    /**
     * @param base the property's value at that moment without the animation
     * @param progress the rate function's value: 0 at the start and usually 1 at the end
     */
    T at(T base, double progress, Moment moment);

    static <T> Course<T> absolute(DoubleFunction<T> values) {
        return (base, progress, moment) -> values.apply(progress);
    }
}
