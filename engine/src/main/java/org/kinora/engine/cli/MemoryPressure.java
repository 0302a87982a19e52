package org.kinora.engine.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Notices that memory is as good as full long before the JVM gives up: it goes on for minutes in which every second but some
 * milliseconds is spent on collecting garbage that is none.
 */
final class MemoryPressure {

    private static final double NEARLY_FULL = 0.9;
    private static final double NEARLY_ALWAYS = 0.85;
    private static final long WINDOW_NANOS = 4_000_000_000L;

    /** Loaded when memory is nearly full for the first time: it takes a while, and most renders never need it. */
    private List<GarbageCollectorMXBean> collectors;

    private long windowBegan;
    private long collectedBefore;

    /** To be asked every second or so, by one thread. */
    boolean isExhausted() {
        if (!isNearlyFull()) {
            windowBegan = 0;
            return false;
        }
        try {
            return isCollectingAllTheTime();
        } catch (OutOfMemoryError noneToAskWith) {
            return true;
        }
    }

    private static boolean isNearlyFull() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() > NEARLY_FULL * runtime.maxMemory();
    }

    private boolean isCollectingAllTheTime() {
        if (collectors == null) {
            collectors = ManagementFactory.getGarbageCollectorMXBeans();
        }
        long now = System.nanoTime();
        long collected = collectors.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        if (windowBegan == 0) {
            windowBegan = now;
            collectedBefore = collected;
        }
        if (now - windowBegan < WINDOW_NANOS) {
            return false;
        }
        double share = (collected - collectedBefore) * 1e6 / (now - windowBegan);
        windowBegan = 0;
        return share > NEARLY_ALWAYS;
    }
}
