package org.kinora.engine.cli;

import java.util.function.Consumer;

/**
 * Hears that the process is being ended while a command is at work: by Ctrl-C, by another signal, or by a scene that calls
 * {@code System.exit}. The listener then has the last word, and a scene cannot make the process look as if all had gone well.
 */
final class Interruption {

    private final Consumer<Ending> listener;
    private final Thread hook = new Thread(this::hear, "stop");
    private volatile boolean heard;

    private Interruption(Consumer<Ending> listener) {
        this.listener = listener;
    }

    /** @param listener is called on a thread of its own; the process lives until it returns */
    static Interruption listen(Consumer<Ending> listener) {
        Interruption interruption = new Interruption(listener);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void hear() {
        heard = true;
        Ending ending = Ending.of(Thread.getAllStackTraces());
        try {
            listener.accept(ending);
        } finally {
            if (ending.exitCall() != null) {
                Runtime.getRuntime().halt(ending.exitCode());
            }
        }
    }

    /** Whether the process is being ended. */
    boolean isHeard() {
        return heard;
    }

    /** Stops listening; false if the process is already being ended, so that the listener says what there is to say. */
    boolean stop() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return false;
        }
    }
}
