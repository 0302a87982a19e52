package org.kinora.engine.output;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.FramePreparer;
import org.kinora.engine.render.PreparedFrame;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;

/**
 * Prepares frames in order on a thread of its own, a few ahead of the caller that draws them; in place of segments that
 * are known it hands out these.
 */
final class FramesAhead implements AutoCloseable {

    /** Enough to level out uneven frames. */
    private static final int AHEAD = 3;

    /** Of as many at 1080p, even if they change everywhere; one such frame in 4K has more. */
    private static final long MOST_BYTES = 25 << 20;

    /** What is to be done next. */
    sealed interface Step permits Draw, Append, Stop {

        /** About how much memory it takes. */
        default long bytes() {
            return 0;
        }
    }

    /**
     * A frame is to be drawn.
     *
     * @param segment to which it belongs; null if the film is not cut
     */
    record Draw(PreparedFrame frame, long number, MadeSegment segment) implements Step {

        @Override
        public long bytes() {
            return frame.bytes();
        }
    }

    /** A segment is to be added as it is. */
    record Append(KnownSegment segment) implements Step {}

    /** There are no more frames, or none can be had. */
    private record Stop() implements Step {}

    /** Made in advance: when memory has run out, no exception can be made to say so. */
    private static final Step END = new Stop();

    private static final Step FAILURE = new Stop();

    private final FrameSource frames;
    private final SegmentsAhead segments;
    private final SegmentSupply supply;
    private final FramePreparer builder;
    private final StageTimer timer;
    private final StepQueue queue = new StepQueue(AHEAD, MOST_BYTES);
    private final Thread thread;
    /** Known when OpenGL has been opened. */
    private final CompletableFuture<Boolean> isSoftware = new CompletableFuture<>();

    private volatile Throwable failure;

    /** @param supply null if the film is not cut into segments */
    FramesAhead(FrameSource frames, long first, long end, PictureSize size, SegmentSupply supply, StageTimer timer) {
        this.frames = frames;
        this.supply = supply;
        this.timer = timer;
        builder = new FramePreparer(size, isSoftware::join);
        segments = new SegmentsAhead(frames, first, end, supply == null ? null : supply.grid(), timer);
        thread = new Thread(this::run, "prepare");
        thread.setDaemon(true);
        thread.start();
    }

    /** Says whether Mesa draws on the processor; until then no frame is ready. */
    void drawnInSoftware(boolean newIsSoftware) {
        isSoftware.complete(newIsSoftware);
    }

    private void run() {
        try {
            Step last = END;
            try {
                prepare();
            } catch (InterruptedException closed) {
                throw closed;
            } catch (Throwable failed) {
                // whatever it is: the thread that takes the frames would otherwise wait for ever
                failure = failed;
                last = FAILURE;
            }
            queue.put(last);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() throws InterruptedException {
        for (UpcomingSegment next = segments.next(); next != null; next = segments.next()) {
            Optional<KnownSegment> known = supply == null ? Optional.empty() : supply.known(next);
            if (known.isPresent()) {
                queue.put(new Append(known.get()));
            } else {
                prepare(next);
            }
        }
        timer.addNativeThreads(Stage.PREPARE, "ForkJoinPool");
    }

    private void prepare(UpcomingSegment segment) throws InterruptedException {
        MadeSegment made = supply == null ? null : supply.make(segment);
        for (UpcomingSegment.Run run = segment.next(); run != null; run = segment.next()) {
            DrawList list = run.list() != null ? run.list() : frames.frame(run.first());
            for (long n = run.first(); n < run.first() + run.frames(); n++) {
                long began = timer.now();
                PreparedFrame prepared = builder.prepare(list);
                timer.add(Stage.PREPARE, began);
                queue.put(new Draw(prepared, n, made));
            }
        }
    }

    /** What is to be done next; null if that was all. */
    Step next() throws InterruptedException {
        Step next = queue.take();
        if (next == FAILURE) {
            throw SegmentsAhead.unchecked(failure);
        }
        return next == END ? null : next;
    }

    @Override
    public void close() {
        segments.close();
        isSoftware.cancel(false);
        thread.interrupt();
    }
}
