package org.kinora.engine.output;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.segments.SegmentContent;

/**
 * A stretch of frames on the way from the thread that evaluates them to the one that prepares them for drawing, which may
 * wait until it is known what they all show.
 */
final class UpcomingSegment {

    /** A scene that is computing something may take longer; the frames that there are can be drawn meanwhile. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    /**
     * Frames that show the same.
     *
     * @param list null if it takes too much memory to be kept; it can be evaluated again
     */
    record Run(DrawList list, long first, long frames) {}

    private final long first;
    private final int mostRuns;
    private final Queue<Run> runs = new ArrayDeque<>();
    private long frames;
    private long latest = System.nanoTime();
    private boolean isEnded;
    private SegmentContent content;

    /** @param mostRuns after which the thread that evaluates waits */
    UpcomingSegment(long first, int mostRuns) {
        this.first = first;
        this.mostRuns = mostRuns;
    }

    long first() {
        return first;
    }

    synchronized void add(Run run) throws InterruptedException {
        while (runs.size() >= mostRuns) {
            wait();
        }
        runs.add(run);
        frames += run.frames;
        latest = System.nanoTime();
        notifyAll();
    }

    /** @param whole what all frames show; null if there are not all of them, or nobody wants to know */
    synchronized void end(SegmentContent whole) {
        content = whole;
        isEnded = true;
        notifyAll();
    }

    /** Waits for the end as long as frames keep coming. @return whether it is known what the segment shows */
    synchronized boolean awaitContent() throws InterruptedException {
        while (!isEnded) {
            long left = PATIENCE - (System.nanoTime() - latest);
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return content != null;
    }

    /** Waits for the next frames; null if there are no more. */
    synchronized Run next() throws InterruptedException {
        while (runs.isEmpty() && !isEnded) {
            wait();
        }
        notifyAll();
        return runs.poll();
    }

    /** How many frames there are, as far as they have been evaluated. */
    synchronized long frames() {
        return frames;
    }

    /** Its name among all segments; empty if that is not known, or cannot be. */
    synchronized Optional<String> key(String surroundings) {
        return content == null ? Optional.empty() : content.key(surroundings);
    }
}
