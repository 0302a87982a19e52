package org.kinora.engine.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Gets things done when memory has run out. A scene that goes on filling it will soon fail itself, and what it held is free
 * again.
 */
final class Shortage {

    private static final int TRIES = 50;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private Shortage() {}

    /** Does something that may be done twice, and does it again as long as there is no memory for it, for ten seconds. */
    static <R> R insist(Supplier<R> work) {
        for (int tries = TRIES; ; tries--) {
            try {
                return work.get();
            } catch (OutOfMemoryError none) {
                if (tries == 0) {
                    throw none;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
