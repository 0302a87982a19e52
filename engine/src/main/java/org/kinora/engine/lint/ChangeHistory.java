package org.kinora.engine.lint;

import java.util.Arrays;

/** When each of many cells has changed lately: the frames of its last eight changes. */
final class ChangeHistory {

    /** Changes, two of which are a flash. */
    private static final int TOO_MANY = 8;

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final long[] frames;
    private final byte[] next;

    ChangeHistory(int cells) {
        frames = new long[TOO_MANY * cells];
        next = new byte[cells];
        Arrays.fill(frames, NEVER);
    }

    void add(int cell, long frame) {
        frames[TOO_MANY * cell + next[cell]] = frame;
        next[cell] = (byte) ((next[cell] + 1) % TOO_MANY);
    }

    /** The frame of the oldest of these changes. */
    long since(int cell) {
        // the place of the next one holds the oldest
        return frames[TOO_MANY * cell + next[cell]];
    }

    /** Whether these changes lie within a second, which ends with this frame. */
    boolean isOver(int cell, long frame, double framesPerSecond) {
        return frame - since(cell) <= framesPerSecond;
    }
}
