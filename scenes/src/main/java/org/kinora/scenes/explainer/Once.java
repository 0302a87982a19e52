package org.kinora.scenes.explainer;

import java.util.function.Function;

/** Something that takes long to compute and is computed once, when it is first asked for. May be asked by several threads. */
final class Once<A, B> implements Function<A, B> {

    private final Function<A, B> work;
    private B result;

    Once(Function<A, B> work) {
        this.work = work;
    }

    /** The result for the first argument that it was ever asked about. */
    @Override
    public synchronized B apply(A argument) {
        if (result == null) {
            result = work.apply(argument);
        }
        return result;
    }
}
