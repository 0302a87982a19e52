package org.kinora.engine.timeline;

/** Two animations change the same property at the same time, or in two sequences, and cannot be combined. */
final class SimultaneousChanges extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String first;
    private final String second;
    private final boolean isThread;

    /** @param isThread whether the first is a thread's and begins only after the second */
    SimultaneousChanges(String first, String second, boolean isThread) {
        super(first + " and " + second, null, false, false);
        this.first = first;
        this.second = second;
        this.isThread = isThread;
    }

    /** The exception for the author, in whose terms there are neither tracks nor segments. */
    IllegalStateException of(Property<?> property) {
        String what = isThread
                ? "%s: %s changes its %4$s later on in a thread, which does not know of %3$s. join() the thread before, or change both there"
                : "%s: %s and %s change its %s at the same time. Play one after the other, or change both in one animate(…)";
        return new IllegalStateException(what.formatted(property.ownerName(), first, second, property.name()));
    }
}
