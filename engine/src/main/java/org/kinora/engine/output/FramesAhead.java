package org.kinora.engine.output;

import java.util.concurrent.ArrayBlockingQueue;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.FramePreparer;
import org.kinora.engine.render.PreparedFrame;
import org.kinora.engine.video.StageClock;
import org.kinora.engine.video.StageClock.Stage;

/**
 * Evaluates and prepares frames in order on a thread of its own, a few ahead of whoever takes them; waits for a scene that
 * is still being recorded.
 */
final class FramesAhead implements AutoCloseable {

    /** Enough to level out uneven frames. */
    private static final int AHEAD = 3;

    /** Nothing in it means that there are no more frames. */
    private record Outcome(PreparedFrame frame, Throwable failure) {}

    private final FrameSource frames;
    private final FramePreparer builder;
    private final StageClock clock;
    private final ArrayBlockingQueue<Outcome> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;

    FramesAhead(FrameSource frames, long first, long end, PictureSize size, StageClock clock) {
        this.frames = frames;
        this.clock = clock;
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
                clock.addNativeThreads(Stage.PREPARE, "ForkJoinPool");
                return new Outcome(null, null);
            }
            long began = clock.now();
            DrawList drawList = frames.frame(n);
            clock.add(Stage.EVALUATE, began);
            began = clock.now();
            PreparedFrame prepared = builder.prepare(drawList);
            clock.add(Stage.PREPARE, began);
            return new Outcome(prepared, null);
        } catch (RuntimeException | Error failed) {
            return new Outcome(null, failed);
        }
    }

    /** The next frame, or null if there are no more. */
    PreparedFrame next() throws InterruptedException {
        Outcome outcome = queue.take();
        if (outcome.failure instanceof Error failure) {
            throw failure;
        }
        if (outcome.failure instanceof RuntimeException failure) {
            throw failure;
        }
        return outcome.frame;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
