package org.kinora.engine.timeline;

import java.math.BigDecimal;

/**
 * Where a recording stands: in exact time, which no frame rate rounds, and at the frame that this means. A thread takes
 * the cursor along and leaves it where it was; what lies before the cursor is final as soon as no thread is recorded.
 */
final class Cursor {

    private final FrameRate rate;
    private final RecordingProgress progress;

    private BigDecimal time = BigDecimal.ZERO;
    private Moment now;
    private long statementFrame;
    /** How many threads are being recorded, one inside the other. */
    private int threads;
    /** The latest end of the threads that the running sequence has begun. */
    private BigDecimal threadsEnd = BigDecimal.ZERO;

    /** @param progress is told what has become final */
    Cursor(Moment now, FrameRate rate, RecordingProgress progress) {
        this.now = now;
        this.rate = rate;
        this.progress = progress;
        statementFrame = now.number();
    }

    BigDecimal time() {
        return time;
    }

    /** The first frame at or after the cursor. */
    Moment now() {
        return now;
    }

    /** The frame at which the running statement of the scene begins. */
    long statementFrame() {
        return statementFrame;
    }

    /** Ends a statement of the scene: time has passed until then. */
    void passTo(BigDecimal end) {
        moveTo(end);
        statementFrame = now.frame();
        if (threads == 0) {
            progress.moveTo(statementFrame);
        } else {
            progress.refuseMore();
        }
    }

    /** Runs the work elsewhere in time, and comes back. */
    void at(BigDecimal elsewhere, Runnable work) {
        BigDecimal before = time;
        moveTo(elsewhere);
        try {
            work.run();
        } finally {
            moveTo(before);
        }
    }

    /** Runs a sequence and comes back; {@link #join} knows its end. */
    void thread(Runnable sequence) {
        BigDecimal start = time;
        BigDecimal others = threadsEnd;
        threadsEnd = start;
        threads++;
        try {
            sequence.run();
        } finally {
            // the cursor stays where the sequence failed, for the message
            threads--;
        }
        threadsEnd = others.max(threadsEnd).max(time);
        moveTo(start);
        statementFrame = now.frame();
    }

    /** Lets time pass until all threads that the running sequence has begun are over. */
    void join() {
        if (threadsEnd.compareTo(time) > 0) {
            passTo(threadsEnd);
        }
    }

    private void moveTo(BigDecimal moment) {
        time = moment;
        now = new Moment(rate.frameAt(moment), rate);
    }
}
