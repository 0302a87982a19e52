package org.kinora.engine.timeline;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The properties that a thread is evaluating right now, whose values depend on each other, one inside the other. While
 * there are any, the code that runs is a source or a tween, which must be a pure function of the moment.
 */
final class Evaluation {

    private static final ThreadLocal<Evaluation> CURRENT = ThreadLocal.withInitial(Evaluation::new);

    /** From this depth on, each evaluation is checked for a circle. */
    private static final int SUSPICIOUS_DEPTH = 48;

    private Property<?>[] asked = new Property<?>[16];
    private long[] frames = new long[16];
    private int depth;
    /** Evaluations below this depth began before the thread started to make things for one moment. */
    private int floor;

    private Evaluation() {}

    static Evaluation current() {
        return CURRENT.get();
    }

    /** True while a source or a tween runs on this thread. */
    static boolean isRunning() {
        Evaluation current = CURRENT.get();
        return current.depth > current.floor;
    }

    /** @throws IllegalStateException if the property depends on itself, directly or through others */
    void enter(Property<?> property, long frame) {
        if (depth >= SUSPICIOUS_DEPTH) {
            refuseCircle(property, frame);
        }
        if (depth == asked.length) {
            asked = Arrays.copyOf(asked, 2 * depth);
            frames = Arrays.copyOf(frames, 2 * depth);
        }
        asked[depth] = property;
        frames[depth] = frame;
        depth++;
    }

    void leave() {
        depth--;
        asked[depth] = null;
    }

    /** Lets the work make mobjects although an evaluation is going on; see {@link Recording#atMoment}. */
    void making(Runnable work) {
        int outer = floor;
        floor = depth;
        try {
            work.run();
        } finally {
            floor = outer;
        }
    }

    private void refuseCircle(Property<?> property, long frame) {
        for (int i = depth - 1; i >= 0; i--) {
            if (asked[i] == property && frames[i] == frame) {
                Set<Object> owners = new LinkedHashSet<>();
                for (int j = i; j < depth; j++) {
                    owners.add(asked[j].owner());
                }
                throw new IllegalStateException(
                        owners.stream().map(Evaluation::nameOf).collect(Collectors.joining(" and "))
                                + (owners.size() == 1 ? " follows itself" : " follow each other")
                                + ": one of them has to be placed without looking at the other");
            }
        }
    }

    private static String nameOf(Object owner) {
        return owner == null ? "a property" : owner.getClass().getSimpleName();
    }
}
