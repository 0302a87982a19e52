package org.kinora.engine.output;

import java.util.concurrent.ArrayBlockingQueue;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.FramePreparer;
import org.kinora.engine.render.PreparedFrame;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;

/**
 * Evaluates and prepares frames in order on a thread of its own, a few ahead of the caller that takes them; waits for a
 * scene that is still being recorded.
 */
final class FramesAhead implements AutoCloseable {

    /** Enough to level out uneven frames. */
    private static final int AHEAD = 3;

    private record Outcome(PreparedFrame frame) {}

    /** Made in advance: when memory has run out, no exception can be made to say so. */
    private static final Outcome END = new Outcome(null);

    private static final Outcome FAILURE = new Outcome(null);

    private final FrameSource frames;
    private final FramePreparer builder;
    private final StageTimer timer;
    private final ArrayBlockingQueue<Outcome> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private volatile Throwable failure;

    FramesAhead(FrameSource frames, long first, long end, PictureSize size, StageTimer timer) {
        this.frames = frames;
        this.timer = timer;
        builder = new FramePreparer(size);
        thread = new Thread(() -> run(first, end), "prepare");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(long first, long end) {
        try {
            Outcome outcome;
            long n = first;
            do {
                outcome = outcome(n++, end);
                queue.put(outcome);
            } while (outcome.frame != null);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome outcome(long n, long end) {
        try {
            if (n >= end || !frames.has(n)) {
                timer.addNativeThreads(Stage.PREPARE, "ForkJoinPool");
                return END;
            }
            long began = timer.now();
            DrawList drawList = frames.frame(n);
            timer.add(Stage.EVALUATE, began);
            began = timer.now();
            PreparedFrame prepared = builder.prepare(drawList);
            timer.add(Stage.PREPARE, began);
            return new Outcome(prepared);
        } catch (Throwable failed) {
            // whatever it is: the thread that takes the frames would otherwise wait for ever
            failure = failed;
            return FAILURE;
        }
    }

    /** The next frame, or null if there are no more. */
    PreparedFrame next() throws InterruptedException {
        Outcome outcome = queue.take();
        if (outcome == FAILURE) {
            throw unchecked(failure);
        }
        return outcome.frame;
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("A frame could not be prepared: " + failure, failure);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
