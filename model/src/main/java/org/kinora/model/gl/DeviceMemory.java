package org.kinora.model.gl;

import static org.lwjgl.opengl.GL43C.*;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * The buffers of one context. A forward pass makes hundreds and forgets them, so forgotten ones are used again for others of
 * the same size. Whether one is forgotten only the garbage collector knows, and a few small objects on Java's heap give it
 * no reason to look: when the buffers have grown to twice what was left after the last look, it is asked to. For the
 * context's own thread.
 */
final class DeviceMemory {

    /** Floats: sizes are rounded up to a power of two below this, above it to a multiple of it. */
    private static final int LARGE = 1 << 20;

    /** Floats; asking the collector for less would cost more than it frees. */
    private static final long FIRST_LOOK = 64L << 20;

    private static final long MILLISECONDS_FOR_THE_COLLECTOR = 50;

    /** Where a buffer lies. The name is given when the context's thread gets round to it. */
    static final class Block {
        int name;
        int capacity;
    }

    private static final class Tracker extends PhantomReference<DeviceBuffer> {

        private final Block block;

        Tracker(DeviceBuffer buffer, ReferenceQueue<DeviceBuffer> forgotten) {
            super(buffer, forgotten);
            this.block = buffer.block();
        }
    }

    private final ReferenceQueue<DeviceBuffer> forgotten = new ReferenceQueue<>();
    private final Set<Tracker> trackers = new HashSet<>();
    private final Map<Integer, Queue<Integer>> spare = new HashMap<>();
    private long inUse;
    private long nextLook = FIRST_LOOK;

    /** Gives a buffer its place. Its content is undefined. */
    void place(DeviceBuffer buffer) {
        takeBackForgotten();
        int capacity = roundedUp(buffer.length());
        if (inUse + capacity > nextLook) {
            waitForTheCollector();
            nextLook = Math.max(FIRST_LOOK, 2 * (inUse + capacity));
        }
        Block block = buffer.block();
        block.capacity = capacity;
        Integer used =
                spare.computeIfAbsent(capacity, size -> new ArrayDeque<>()).poll();
        if (used != null) {
            block.name = used;
        } else {
            block.name = glGenBuffers();
            glBindBuffer(GL_SHADER_STORAGE_BUFFER, block.name);
            glBufferData(GL_SHADER_STORAGE_BUFFER, (long) capacity * Float.BYTES, GL_DYNAMIC_COPY);
        }
        inUse += capacity;
        trackers.add(new Tracker(buffer, forgotten));
    }

    private static int roundedUp(int length) {
        if (length <= LARGE) {
            return Math.max(64, Integer.highestOneBit(Math.max(1, length - 1)) * 2);
        }
        return Math.multiplyExact((length - 1) / LARGE + 1, LARGE);
    }

    private void takeBackForgotten() {
        for (Tracker tracker = (Tracker) forgotten.poll(); tracker != null; tracker = (Tracker) forgotten.poll()) {
            takeBack(tracker);
        }
    }

    private void takeBack(Tracker tracker) {
        trackers.remove(tracker);
        inUse -= tracker.block.capacity;
        spare.get(tracker.block.capacity).add(tracker.block.name);
    }

    private void waitForTheCollector() {
        System.gc();
        try {
            Tracker tracker = (Tracker) forgotten.remove(MILLISECONDS_FOR_THE_COLLECTOR);
            if (tracker != null) {
                takeBack(tracker);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        takeBackForgotten();
    }
}
