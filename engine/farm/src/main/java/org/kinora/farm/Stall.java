package org.kinora.farm;

import java.util.concurrent.TimeUnit;

/** Ends a task that hangs, so that Spark gives its shard to another worker. */
final class Stall implements AutoCloseable {

    private final long usualNanos;
    private final long graceNanos;
    private final Runnable lastResort;
    private final Thread worker = Thread.currentThread();
    private final Thread watch = new Thread(this::watch, "farm-stall");
    private long limitNanos;
    private long since = System.nanoTime();
    private boolean isStalled;
    private boolean isOver;

    /**
     * Watches over the calling thread.
     *
     * @param beginningSeconds for how long nothing may come of it at first
     * @param limitSeconds for how long nothing may come of it once something has
     * @param graceSeconds how long it may take to hear that it is interrupted
     * @param lastResort what is done where it does not hear, as an OpenGL driver does not
     */
    Stall(long beginningSeconds, long limitSeconds, long graceSeconds, Runnable lastResort) {
        limitNanos = TimeUnit.SECONDS.toNanos(beginningSeconds);
        usualNanos = TimeUnit.SECONDS.toNanos(limitSeconds);
        graceNanos = TimeUnit.SECONDS.toNanos(graceSeconds);
        this.lastResort = lastResort;
        watch.setDaemon(true);
        watch.start();
    }

    /** Something has come of it. */
    synchronized void progress() {
        since = System.nanoTime();
        if (limitNanos != usualNanos) {
            limitNanos = usualNanos;
            notifyAll();
        }
    }

    /** Whether the thread was interrupted for taking too long. */
    synchronized boolean isStalled() {
        return isStalled;
    }

    private synchronized void watch() {
        try {
            while (!isOver) {
                long silence = System.nanoTime() - since;
                if (silence >= limitNanos && !isStalled) {
                    isStalled = true;
                    worker.interrupt();
                }
                if (isStalled && silence >= limitNanos + graceNanos) {
                    lastResort.run();
                    return;
                }
                long left = (isStalled ? limitNanos + graceNanos : limitNanos) - silence;
                TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, TimeUnit.MILLISECONDS.toNanos(1)));
            }
        } catch (InterruptedException ended) {
            isOver = true;
        }
    }

    @Override
    public synchronized void close() {
        isOver = true;
        notifyAll();
    }
}
