package org.kinora.model.kernels;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Threads of the common pool that do parts of somebody's work. A model that writes hands over some fifty pieces of work for
 * each token, a few microseconds apart, and to wake a sleeping thread takes longer than many of them: so a helper that has
 * nothing to do watches for the next piece for some microseconds before it goes back to the pool. Who comes late finds that
 * the caller has done the work alone.
 */
final class Team {

    /** How long to watch for more, in nanoseconds: longer than what lies between two pieces of one token's work. */
    private static final long PATIENCE = 100_000;

    private final AtomicInteger helpers = new AtomicInteger();
    private volatile Job offered;

    /**
     * Does all parts, some of them on other threads, and returns when all are done. If parts throw, so does this.
     *
     * @param part is given numbers from 0; each once, on any thread
     */
    void share(int parts, IntConsumer part) {
        Job job = new Job(parts, part);
        offered = job;
        for (int count = helpers.get(); count < parts - 1; count = helpers.get()) {
            if (helpers.compareAndSet(count, count + 1)) {
                ForkJoinPool.commonPool().execute(this::help);
            }
        }
        job.takePart();
        job.await();
    }

    private void help() {
        long since = System.nanoTime();
        while (System.nanoTime() - since < PATIENCE) {
            if (offered.takePart()) {
                since = System.nanoTime();
            } else {
                Thread.onSpinWait();
            }
        }
        helpers.decrementAndGet();
    }

    private static final class Job {

        private final int parts;
        private final IntConsumer part;
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private volatile Throwable failure;

        Job(int parts, IntConsumer part) {
            this.parts = parts;
            this.part = part;
        }

        /** Does parts as long as there are some that nobody has begun. @return whether there was one */
        boolean takePart() {
            boolean any = false;
            while (begun.get() < parts) {
                int number = begun.getAndIncrement();
                if (number < parts) {
                    any = true;
                    complete(number);
                }
            }
            return any;
        }

        private void complete(int number) {
            try {
                part.accept(number);
            } catch (RuntimeException | Error thrown) {
                failure = thrown;
            } finally {
                done.incrementAndGet();
            }
        }

        void await() {
            long since = System.nanoTime();
            while (done.get() < parts) {
                if (System.nanoTime() - since < PATIENCE) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.parkNanos(PATIENCE);
                }
            }
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure != null) {
                throw (RuntimeException) failure;
            }
        }
    }
}
