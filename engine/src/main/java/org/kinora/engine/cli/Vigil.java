package org.kinora.engine.cli;

import java.util.concurrent.TimeUnit;

/** Watches over a render from a thread of its own: says so when nothing comes of it for a while, or when memory runs out. */
final class Vigil implements AutoCloseable {

    /** What is told of a render; called on the thread that watches. */
    interface Listener {

        /** There has been no progress for so many seconds: 3, then 6, 12 and so on. */
        void silent(long seconds);

        /** Nearly all time goes into looking for free memory; called once. */
        void outOfMemory();
    }

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long PATIENCE_SECONDS = 3;

    private final Listener listener;
    private final Thread thread = new Thread(this::watch, "vigil");
    private final MemoryPressure memory = new MemoryPressure();
    private volatile boolean closed;
    private volatile long progressed = System.nanoTime();
    /** From here on of the watching thread alone. */
    private long since = progressed;

    private long patience = PATIENCE_SECONDS;
    private boolean noMemory;
    private boolean toldOfMemory;

    private Vigil(Listener listener) {
        this.listener = listener;
    }

    static Vigil over(Listener listener) {
        Vigil vigil = new Vigil(listener);
        vigil.thread.setDaemon(true);
        vigil.thread.start();
        return vigil;
    }

    /** Something has come of it. */
    void progress() {
        progressed = System.nanoTime();
    }

    private void watch() {
        while (await()) {
            try {
                look();
            } catch (OutOfMemoryError none) {
                noMemory = true; // nothing could be told; there may be some when this looks again
            }
        }
    }

    private void look() {
        if (!toldOfMemory && (noMemory || memory.isExhausted())) {
            tell(listener::outOfMemory);
            toldOfMemory = true;
        }
        if (since != progressed) {
            since = progressed;
            patience = PATIENCE_SECONDS;
        }
        long silence = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
        if (silence >= patience) {
            patience = 2 * silence;
            tell(() -> listener.silent(silence));
        }
    }

    /** Waits a while; false when closed. */
    private synchronized boolean await() {
        try {
            if (!closed) {
                TimeUnit.NANOSECONDS.timedWait(this, LOOK_NANOS);
            }
        } catch (InterruptedException none) {
            closed = true;
        }
        return !closed;
    }

    private synchronized void tell(Runnable message) {
        if (!closed) {
            message.run();
        }
    }

    /** Nothing is told after the return. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
