package org.kinora.engine.timeline;

/**
 * How far a recording has come: the frames before that are recorded, and final. The recording thread advances it; any
 * other thread may wait for a frame, or ask the recording to stop.
 */
final class RecordingProgress {

    private long recordedFrames;
    private boolean ended;
    private Throwable failure;
    private volatile boolean unwanted;

    /** @throws RecordingStopped if the recording has been asked to {@link #stop} */
    synchronized void moveTo(long frame) {
        recordedFrames = frame;
        notifyAll();
        refuseMore();
    }

    /** @throws RecordingStopped if the recording has been asked to {@link #stop} */
    void refuseMore() {
        if (unwanted) {
            throw new RecordingStopped();
        }
    }

    /** @param reason why the recording ended before the scene did, or null */
    synchronized void end(Throwable reason) {
        ended = true;
        failure = reason;
        notifyAll();
    }

    void stop() {
        unwanted = true;
    }

    synchronized long recordedFrames() {
        return recordedFrames;
    }

    synchronized boolean isEnded() {
        return ended;
    }

    synchronized boolean isWhole() {
        return ended && failure == null;
    }

    /**
     * Waits until a frame is recorded, or until it is certain that it will not be.
     *
     * @return whether the frame is recorded
     */
    synchronized boolean awaitFrame(long frame) throws InterruptedException {
        while (recordedFrames <= frame && !ended) {
            wait();
        }
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return recordedFrames > frame;
    }
}
