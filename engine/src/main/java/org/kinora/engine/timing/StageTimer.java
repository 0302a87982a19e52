package org.kinora.engine.timing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;

/** Adds up the time taken by the stages of making a film. Any thread may add to it. */
public final class StageTimer {

    /** The stages in the order in which a frame passes them. */
    public enum Stage {
        /** From properties to a draw list. */
        EVALUATE,
        /** From a draw list to strips of coverage. */
        PREPARE,
        /** From strips to pixels in memory. */
        DRAW,
        /** From RGBA to I420. */
        CONVERT,
        /** From I420 to H.264 in a file, and from a mix to AAC. */
        ENCODE,
        /** Mixing the sounds and measuring how loud they are, before that. */
        SOUND
    }

    private final LongSupplier time;
    private final boolean countsCpu;
    private final AtomicLongArray nanoseconds = new AtomicLongArray(Stage.values().length);

    private final Map<Stage, NativeThreads> nativeThreads = new EnumMap<>(Stage.class);

    private StageTimer(LongSupplier time, boolean countsCpu) {
        this.time = time;
        this.countsCpu = countsCpu;
        for (Stage stage : Stage.values()) {
            NativeThreads threads = new NativeThreads();
            if (countsCpu) {
                threads.start();
            }
            nativeThreads.put(stage, threads);
        }
    }

    /** Counts elapsed time; costs next to nothing. */
    public static StageTimer ofElapsedTime() {
        return new StageTimer(System::nanoTime, false);
    }

    /**
     * Counts the CPU time of the threads that work on a stage; on Linux including the threads that x264 and Mesa's
     * llvmpipe start. Costs a microsecond per reading, and some start-up time.
     */
    public static StageTimer ofCpuTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return new StageTimer(threads::getCurrentThreadCpuTime, true);
    }

    /** A reading to pass to {@link #add} on the same thread. */
    public long now() {
        return time.getAsLong();
    }

    public void add(Stage stage, long since) {
        nanoseconds.addAndGet(stage.ordinal(), now() - since);
    }

    /**
     * Adds the CPU time, since this timer was made, of all other threads whose name begins with the prefix, if this
     * timer counts CPU time and the system reports it. To be called while they are alive; a further call adds only what
     * came since.
     */
    public void addNativeThreads(Stage stage, String namePrefix) {
        if (countsCpu) {
            nativeThreads.get(stage).read(namePrefix);
        }
    }

    public double seconds(Stage stage) {
        return (nanoseconds.get(stage.ordinal()) + nativeThreads.get(stage).nanoseconds()) / 1e9;
    }
}
