package org.kinora.model.kernels;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Threads that do parts of a caller's work. A model that generates text hands over some fifty pieces of work for each token, a few microseconds apart, and to wake a sleeping thread takes longer than many of them: so an idle
 * helper spins for some microseconds before it goes back to sleep. A helper that comes late finds that the caller has done the
 * work alone.
 *
 * <p>They are not threads of the common pool, because those forget their thread-locals, and so their scratch memory, after each
 * task.
 */
final class SpinningPool {

    /** How long an idle helper spins: longer than the time between two pieces of one token's work. */
    private static final long SPIN_NANOS = 100_000;

    /** A thread that sleeps for longer ends. */
    private static final int KEEP_ALIVE_SECONDS = 1;

    /** The parts of one piece of work, and those of them that have begun, are counted in this many bits. */
    private static final int BITS = 16;

    private static final int MOST_PARTS = (1 << BITS) - 1;

    /**
     * What is to be done, in one number so that it changes at once: how many pieces of work there have been, how many parts
     * the newest has, and how many of those have begun.
     */
    private final AtomicLong offer = new AtomicLong();

    private final ForkJoinPool pool;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicInteger helpers = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final Help help = new Help(this::help);
    private IntConsumer part;
    private volatile Throwable failure;

    /** @param threads how many may help, at least one */
    SpinningPool(int threads) {
        pool = new ForkJoinPool(
                threads,
                ForkJoinPool.defaultForkJoinWorkerThreadFactory,
                null,
                false,
                0,
                threads,
                0,
                null,
                KEEP_ALIVE_SECONDS,
                TimeUnit.SECONDS);
    }

    /**
     * Does all parts, some of them on other threads, and returns when all are done. If parts throw, so does this. While one
     * caller's work is shared, other callers do theirs alone.
     *
     * @param part is given numbers from 0; each once, on any thread
     */
    void invokeAll(int parts, IntConsumer part) {
        if (parts == 1 || parts > MOST_PARTS || !taken.compareAndSet(false, true)) {
            for (int number = 0; number < parts; number++) {
                part.accept(number);
            }
            return;
        }
        try {
            offer(parts, part);
            takeParts();
            await(parts);
        } finally {
            this.part = null;
            taken.set(false);
        }
    }

    private void offer(int parts, IntConsumer part) {
        this.part = part;
        failure = null;
        done.set(0);
        long pieces = (offer.get() >>> 2 * BITS) + 1;
        offer.set((pieces << BITS | parts) << BITS);
        for (int count = helpers.get(); count < parts - 1; count = helpers.get()) {
            if (helpers.compareAndSet(count, count + 1)) {
                pool.execute(help);
            }
        }
    }

    private void help() {
        long since = System.nanoTime();
        while (System.nanoTime() - since < SPIN_NANOS) {
            if (takeParts()) {
                since = System.nanoTime();
            } else {
                Thread.onSpinWait();
            }
        }
        helpers.decrementAndGet();
    }

    /** Does parts as long as there are some that no thread has begun. @return whether there was one */
    private boolean takeParts() {
        boolean any = false;
        for (long now = offer.get(); begun(now) < parts(now); now = offer.get()) {
            // a thread that has begun a part keeps its piece of work from ending, and so the next from being offered
            if (offer.compareAndSet(now, now + 1)) {
                any = true;
                complete(begun(now));
            }
        }
        return any;
    }

    private static int parts(long offer) {
        return (int) (offer >>> BITS) & MOST_PARTS;
    }

    private static int begun(long offer) {
        return (int) offer & MOST_PARTS;
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

    private void await(int parts) {
        long since = System.nanoTime();
        while (done.get() < parts) {
            if (System.nanoTime() - since < SPIN_NANOS) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(SPIN_NANOS);
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    /** A task that never completes, so that it can be given to the pool again and again. */
    private static final class Help extends ForkJoinTask<Void> {

        private static final long serialVersionUID = 1;

        private final transient Runnable work;

        Help(Runnable work) {
            this.work = work;
        }

        @Override
        protected boolean exec() {
            work.run();
            return false;
        }

        @Override
        public Void getRawResult() {
            return null;
        }

        @Override
        protected void setRawResult(Void nothing) {}
    }
}
