package org.kinora.engine.timeline;

/**
 * Which recording each thread is filling: mobjects are made with plain {@code new}, so they must find the recording they
 * belong to by themselves.
 */
final class CurrentRecording {

    private static final ThreadLocal<Recording> CURRENT = new ThreadLocal<>();

    private CurrentRecording() {}

    /** This thread's recording; null if there is none. */
    static Recording get() {
        return CURRENT.get();
    }

    /** Makes a recording this thread's; null for none. */
    static void set(Recording recording) {
        if (recording == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(recording);
        }
    }

    /** @throws IllegalStateException inside a function that a property follows */
    static void refuseInsideSource() {
        if (Evaluation.isRunning()) {
            throw new IllegalStateException(
                    "What is followed is asked for every moment, so it can neither read what is now nor make or change"
                            + " anything: write at(moment) for get(), boundsAt(moment) for center() and its like, and"
                            + " redraw(…) for mobjects that are made anew at every moment");
        }
    }
}
