package org.kinora.engine;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How tests look, again and again, whether another process has done something. */
public final class Patience {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(2);

    private Patience() {}

    /** Leaves the processor to what is waited for; a test that looks all the time takes half of a small machine. */
    public static void untilTheNextLook() {
        LockSupport.parkNanos(BETWEEN_LOOKS);
    }
}
