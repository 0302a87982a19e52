package org.kinora.engine.output;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.kinora.digest.Fingerprint;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.segments.SegmentContent;

/**
 * A stretch of frames on the way from the thread that evaluates them to the one that prepares them for drawing, which may
 * wait until it is known what they all show.
 */
final class UpcomingSegment {

    /** A scene that is computing something may take longer; the frames that there are can be drawn meanwhile. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    /** What the draw lists that wait may take. */
    private static final long MOST_BYTES = 32 << 20;

    /**
     * Frames that show the same.
     *
     * @param list null if it takes too much memory to be kept; it can be evaluated again
     * @param bytes about how much memory the list takes beyond what those before it have in common with it
     */
    record Run(DrawList list, long first, long frames, long bytes) {}

    private final long first;
    private final int mostRuns;
    private final Queue<Run> runs = new ArrayDeque<>();
    private long bytes;
    private long frames;
    private boolean isContentWanted;
    private long latest = System.nanoTime();
    private boolean isEnded;
    private boolean isBroken;
    private Fingerprint beginning;
    private SegmentContent content;

    /** @param mostRuns after which the thread that evaluates waits */
    UpcomingSegment(long first, int mostRuns) {
        this.first = first;
        this.mostRuns = mostRuns;
    }

    long first() {
        return first;
    }

    /**
     * Adds frames. Where many wait this does, too, until some are taken: evaluated twice, some frames take long, such as
     * those of a video. But who wants to know what all of them show cannot take any, and then lists are dropped.
     *
     * @param whole what all frames show, if these are the last ones; null otherwise
     */
    synchronized void add(Run run, SegmentContent whole) throws InterruptedException {
        while (runs.size() >= mostRuns || isTooMuch(run) && !isContentWanted) {
            wait();
        }
        Run kept = isTooMuch(run) ? new Run(null, run.first, run.frames, 0) : run;
        runs.add(kept);
        bytes += kept.bytes;
        frames += run.frames;
        if (whole != null) {
            end(whole);
        }
        latest = System.nanoTime();
        notifyAll();
    }

    private boolean isTooMuch(Run run) {
        return !runs.isEmpty() && bytes + run.bytes > MOST_BYTES;
    }

    /** Says what the first frame shows. */
    synchronized void begin(Fingerprint first) {
        beginning = first;
        notifyAll();
    }

    /** Waits for the first frame. @return what it shows; empty if nobody wants to know, or there is none */
    synchronized Optional<Fingerprint> awaitBeginning() throws InterruptedException {
        while (beginning == null && runs.isEmpty() && !isEnded) {
            wait();
        }
        return Optional.ofNullable(beginning);
    }

    /** @param whole what all frames show; null if there are not all of them, or nobody wants to know */
    synchronized void end(SegmentContent whole) {
        content = whole;
        isBroken = whole == null;
        isEnded = true;
        notifyAll();
    }

    /** Waits for the end as long as frames keep coming. @return whether it is known what the segment shows */
    synchronized boolean awaitContent() throws InterruptedException {
        isContentWanted = true;
        latest = System.nanoTime();
        notifyAll();
        long left = PATIENCE;
        while (!isEnded && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = PATIENCE - (System.nanoTime() - latest);
        }
        isContentWanted = false;
        return content != null;
    }

    /** Waits for the next frames; null if there are no more. */
    synchronized Run next() throws InterruptedException {
        while (runs.isEmpty() && !isEnded) {
            wait();
        }
        Run next = runs.poll();
        bytes -= next == null ? 0 : next.bytes;
        notifyAll();
        return next;
    }

    /** How many frames there are, as far as they have been evaluated. */
    synchronized long frames() {
        return frames;
    }

    /** Whether it ended, with as many frames, and it was not broken off. */
    synchronized boolean isWhole(long count) {
        return isEnded && !isBroken && frames == count;
    }

    /** Its name among all segments; empty if that is not known, or cannot be. */
    synchronized Optional<String> key(String surroundings) {
        return content == null ? Optional.empty() : content.key(surroundings);
    }
}
