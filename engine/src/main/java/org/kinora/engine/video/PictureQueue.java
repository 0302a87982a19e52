package org.kinora.engine.video;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Hands a few pictures to and fro between the thread that fills them and the encoder's. Whoever is too fast waits.
 */
final class PictureQueue {

    private final ArrayDeque<QueuedPicture> free;
    private final ArrayDeque<QueuedPicture> filled = new ArrayDeque<>();
    private boolean ended;
    private boolean cancelled;

    PictureQueue(List<QueuedPicture> pictures) {
        free = new ArrayDeque<>(pictures);
    }

    /** A picture to fill, as soon as there is one; null after {@link #cancel} and {@link #end}. */
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

    /** The next picture in order, as soon as there is one; null when no more will come. */
    synchronized QueuedPicture takeFilled() throws InterruptedException {
        while (filled.isEmpty() && !ended && !cancelled) {
            wait();
        }
        return cancelled ? null : filled.poll();
    }

    synchronized void release(QueuedPicture picture) {
        free.add(picture);
        notifyAll();
    }

    /** No picture will be submitted any more; those that were are still handed out. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Nobody waits any longer, and nothing more is handed out. */
    synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }
}
