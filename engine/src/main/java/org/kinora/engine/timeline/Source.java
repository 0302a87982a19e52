package org.kinora.engine.timeline;

import java.util.function.BiFunction;

/**
 * What a property follows: a pure function of a moment and of the object that it reads from.
 *
 * @param owner the object that the function reads from, so that a copy can follow a copy of it; null if the function
 *     names none
 */
record Source<T>(Object owner, BiFunction<Object, Moment, T> function) {

    T at(Moment moment) {
        return function.apply(owner, moment);
    }

    Source<T> of(Object newOwner) {
        return new Source<>(newOwner, function);
    }
}
