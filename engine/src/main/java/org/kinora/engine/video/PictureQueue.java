package org.kinora.engine.video;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Passes a few pictures back and forth between the thread that fills them and the encoder's; the faster thread waits.
 */
final class PictureQueue {

    /** Of segments that were encoded before, each of which may be megabytes. */
    private static final int MOST_SEGMENTS = 2;

    private final ArrayDeque<QueuedPicture> free;
    private final ArrayDeque<Queued> filled = new ArrayDeque<>();
    private int segments;
    private boolean ended;
    private boolean cancelled;

    PictureQueue(List<QueuedPicture> pictures) {
        free = new ArrayDeque<>(pictures);
    }

    /** Waits for a picture to fill; null after {@link #cancel} and {@link #end}. */
    synchronized QueuedPicture takeFree() throws InterruptedException {
        while (free.isEmpty() && !cancelled && !ended) {
            wait();
        }
        return cancelled || ended ? null : free.poll();
    }

    /** Does nothing once the queue has ended. */
    synchronized void submit(QueuedPicture picture) {
        if (!ended) {
            filled.add(picture);
            notifyAll();
        }
    }

    /** Waits until few others wait; returns whether the segment was accepted. */
    synchronized boolean submit(QueuedSegment segment) throws InterruptedException {
        while (segments >= MOST_SEGMENTS && !cancelled && !ended) {
            wait();
        }
        if (cancelled || ended) {
            return false;
        }
        segments++;
        filled.add(segment);
        notifyAll();
        return true;
    }

    /** Waits for the next picture or segment in order; null if no more will come. */
    synchronized Queued takeFilled() throws InterruptedException {
        while (filled.isEmpty() && !ended && !cancelled) {
            wait();
        }
        Queued next = cancelled ? null : filled.poll();
        if (next instanceof QueuedSegment) {
            segments--;
            notifyAll();
        }
        return next;
    }

    synchronized void release(QueuedPicture picture) {
        free.add(picture);
        notifyAll();
    }

    /** Ends the queue: no more pictures are accepted, and those that were submitted are still handed out. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Cancels the queue: waiting threads return, and nothing more is handed out. */
    synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }
}
