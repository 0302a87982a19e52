package org.kinora.engine.output;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.segments.SegmentContent;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;
import org.kinora.engine.video.SegmentGrid;

/**
 * Evaluates frames in order on a thread of its own, segment by segment, up to one segment ahead of the caller that takes
 * them; waits for a scene that is still being recorded.
 */
final class SegmentsAhead implements AutoCloseable {

    /** Of a film that is not cut: enough to level out uneven frames. */
    private static final int AHEAD = 3;

    /** What the draw lists of a segment may take that wait; of frames after that only what they are is remembered. */
    private static final long MOST_BYTES = 32 << 20;

    /** About what an item of a draw list takes, without what it has in common with others. */
    private static final long ITEM_BYTES = 160;

    /** Of what moves without looking another way, say, each of 2⁶ frames is watched. */
    private static final long MOST_FAILURES = 6;

    /** Made in advance: when memory has run out, no exception can be made to say so. */
    private static final UpcomingSegment END = new UpcomingSegment(-1, 0);

    private final FrameSource frames;
    private final long end;
    private final SegmentGrid grid;
    private final StageTimer timer;
    private final BlockingQueue<UpcomingSegment> queue = new ArrayBlockingQueue<>(1);
    private final ContentDigest digest = new ContentDigest();
    /** Before this frame nothing changes, as far as that is known. */
    private long still;

    /** From this frame on it is worth a try to find out whether something stands still. */
    private long nextTry;

    private long failures;
    private final Thread thread;
    private volatile Throwable failure;

    /** @param grid where segments end; null for one that never does, of whose content nobody wants to know */
    SegmentsAhead(FrameSource frames, long first, long end, SegmentGrid grid, StageTimer timer) {
        this.frames = frames;
        this.end = end;
        this.grid = grid;
        this.timer = timer;
        thread = new Thread(() -> run(first), "evaluate");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(long first) {
        try {
            try {
                long n = first;
                while (n < end && frames.has(n)) {
                    n = grid == null ? passOn(n) : evaluate(n, Math.min(end, grid.endAfter(n)));
                }
            } catch (InterruptedException closed) {
                throw closed;
            } catch (Throwable failed) {
                // whatever it is: the thread that takes the frames would otherwise wait for ever
                failure = failed;
            }
            queue.put(END);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private long passOn(long first) throws InterruptedException {
        UpcomingSegment all = new UpcomingSegment(first, AHEAD);
        queue.put(all);
        long n = first;
        try {
            for (; n < end && frames.has(n); n++) {
                all.add(new UpcomingSegment.Run(evaluated(n), n, 1));
            }
        } finally {
            all.end(null);
        }
        return n;
    }

    private long evaluate(long first, long segmentEnd) throws InterruptedException {
        UpcomingSegment segment = new UpcomingSegment(first, Integer.MAX_VALUE);
        queue.put(segment);
        SegmentContent content = null;
        try {
            SegmentContent growing = new SegmentContent(digest);
            long n = evaluate(segment, segmentEnd, growing);
            content = growing;
            return n;
        } finally {
            segment.end(content);
        }
    }

    private long evaluate(UpcomingSegment segment, long segmentEnd, SegmentContent content)
            throws InterruptedException {
        long bytes = 0;
        DrawList before = null;
        long n = segment.first();
        for (; n < segmentEnd && frames.has(n); n++) {
            DrawList list = evaluated(n);
            long began = timer.now();
            boolean isSame = content.add(list);
            timer.add(Stage.EVALUATE, began);
            if (isSame) {
                list = before; // so that what draws it sees at once that nothing has changed
            } else {
                bytes += content.freshBytes() + ITEM_BYTES * list.items().size();
                list = bytes > MOST_BYTES ? null : list;
            }
            long equal = Math.min(segmentEnd, stillAfter(n, isSame)) - n;
            content.repeat(equal - 1);
            segment.add(new UpcomingSegment.Run(list, n, equal));
            n += equal - 1;
            before = list;
        }
        return n;
    }

    /** The frame up to which everything stays as it is in frame n. @param isSame whether that is as the one before it was */
    private long stillAfter(long n, boolean isSame) {
        if (n >= still && isSame && n >= nextTry) {
            still = frames.staysUntil(n);
            failures = still > n + 1 ? 0 : Math.min(MOST_FAILURES, failures + 1);
            nextTry = n + (1L << failures);
        }
        return Math.max(n + 1, still);
    }

    private DrawList evaluated(long n) {
        long began = timer.now();
        DrawList list = frames.frame(n);
        timer.add(Stage.EVALUATE, began);
        return list;
    }

    /** The next segment, whose frames may still have to come; null if there are no more. */
    UpcomingSegment next() throws InterruptedException {
        UpcomingSegment next = queue.take();
        if (next != END) {
            return next;
        }
        if (failure != null) {
            throw unchecked(failure);
        }
        return null;
    }

    static RuntimeException unchecked(Throwable failure) {
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
