package org.kinora.engine.timeline;

import java.util.function.DoubleFunction;

/** The values that a property runs through: a pure function of what it would be otherwise, of progress and of the moment. */
@FunctionalInterface
interface Course<T> {

    /**
     * @param base what the property would be at that moment without the animation
     * @param progress as the rate function has it, 0 at the start and mostly 1 at the end
     */
    T at(T base, double progress, Moment moment);

    static <T> Course<T> absolute(DoubleFunction<T> values) {
        return (base, progress, moment) -> values.apply(progress);
    }
}
