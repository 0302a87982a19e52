package org.kinora.engine.output;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Passes steps from the thread that prepares frames to the one that draws them, in order: a few at a time, and fewer if they
 * are large, for of a picture in 4K that changes everywhere each takes 33 MB. Such a one is handed over: only then is the
 * next prepared. Needs no memory for that, not even when there is none.
 */
final class StepQueue {

    private final int mostSteps;
    private final long mostBytes;
    private final Queue<FramesAhead.Step> waiting;
    private long bytes;

    /** @param mostBytes of all that wait; a step that has more is handed over */
    StepQueue(int mostSteps, long mostBytes) {
        this.mostSteps = mostSteps;
        this.mostBytes = mostBytes;
        waiting = new ArrayDeque<>(mostSteps + 1);
    }

    /** Waits until there is room; with a large step until it is taken. */
    synchronized void put(FramesAhead.Step step) throws InterruptedException {
        while (waiting.size() >= mostSteps || !waiting.isEmpty() && bytes + step.bytes() > mostBytes) {
            wait();
        }
        bytes += step.bytes();
        waiting.add(step);
        notifyAll();
        while (step.bytes() > mostBytes && waiting.contains(step)) {
            wait();
        }
    }

    /** Waits for the next step. */
    synchronized FramesAhead.Step take() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        FramesAhead.Step next = waiting.remove();
        bytes -= next.bytes();
        notifyAll();
        return next;
    }
}
