package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.kinora.engine.media.FfmpegNatives;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;

/**
 * Writes a film picture by picture. Encoding runs on a thread of its own behind a short queue. The file is a hidden one
 * beside the target until {@link #finish} gives it its name, so that whatever goes wrong, an existing file is
 * untouched.
 *
 * <p>One thread writes pictures and finishes; {@link #keep} and {@link #abort} may come from any other.
 */
public final class Mp4Writer implements AutoCloseable {

    private enum State {
        WRITING,
        /** The film is being completed: no more pictures are accepted, and it cannot be aborted any more. */
        COMPLETING,
        ABORTED
    }

    /** The threads that x264 starts inherit the name of the thread that starts them. */
    private static final String THREAD_NAME = "encoder";

    /** One is filled while one is encoded, and one waits to level out uneven frames. */
    private static final int QUEUED_PICTURES = 3;

    private final VideoFormat format;
    private final TargetFile file;
    private final StageTimer timer;
    private final List<QueuedPicture> pictures;
    private final PictureFiller filler;
    private final PictureQueue queue;
    private final Thread thread;

    private final AtomicReference<State> state = new AtomicReference<>(State.WRITING);
    /** Opens once the file has its name, or is gone. */
    private final CountDownLatch ended = new CountDownLatch(1);

    private volatile Accompaniment accompaniment = Accompaniment.NONE;
    /** Null until the film is completed. */
    private volatile Tracks completed;

    private volatile String encoderName;
    private volatile Throwable failure;
    private volatile long encoded;
    private volatile boolean finished;
    private boolean picturesAreFree;

    private Mp4Writer(VideoFormat format, TargetFile file, StageTimer timer) {
        this.format = format;
        this.file = file;
        this.timer = timer;
        pictures = Stream.generate(() -> new QueuedPicture(format.width(), format.height()))
                .limit(QUEUED_PICTURES)
                .toList();
        filler = new PictureFiller(format.blocks(), pictures);
        queue = new PictureQueue(pictures);
        thread = new Thread(this::encode, THREAD_NAME);
        thread.setDaemon(true);
    }

    /**
     * Begins a film. The encoder starts up on its own thread; if it fails to, {@link #write} throws.
     *
     * @param target an .mp4 file; missing folders are created
     * @param timer receives the times of conversion and encoding
     * @throws VideoException if the folder cannot be written to
     */
    public static Mp4Writer open(Path target, VideoFormat format, StageTimer timer) throws VideoException {
        requireNonNull(target, "A film needs a file to be written to");
        requireNonNull(format, "A film needs a VideoFormat");
        requireNonNull(timer, "A film needs a timer, such as StageTimer.ofElapsedTime()");
        FfmpegNatives.load();
        TargetFile file = TargetFile.open(target);
        try {
            Mp4Writer writer = new Mp4Writer(format, file, timer);
            writer.thread.start();
            return writer;
        } catch (Throwable noMemory) {
            file.discard();
            throw noMemory;
        }
    }

    /**
     * Says what will accompany the pictures; without this, the film is silent. To be called before the first picture is
     * written. The encoder's thread asks for it between pictures, and holds their packets back until it is known.
     */
    public void accompany(Accompaniment tracks) {
        accompaniment = requireNonNull(tracks, "A film is accompanied by something; Accompaniment.NONE is silence");
    }

    /**
     * Adds the next frame. The picture is converted before this returns and may then be overwritten; while the encoder
     * is behind, the caller waits.
     *
     * @param rgba direct memory: top-down rows of 4 bytes per pixel without gaps; premultiplied alpha comes out over
     *     black
     * @param changed the blocks of 16 × 16 pixels, counted row by row, in which this frame differs from the one before
     * @throws VideoException if this or an earlier frame could not be written; the film is then aborted
     */
    public void write(ByteBuffer rgba, BitSet changed) throws VideoException, InterruptedException {
        QueuedPicture picture = queue.takeFree();
        if (picture == null) {
            throw abortedBecause();
        }
        synchronized (pictures) {
            if (picturesAreFree) {
                throw abortedBecause();
            }
            long began = timer.now();
            filler.fill(picture, rgba, changed);
            timer.add(Stage.CONVERT, began);
        }
        queue.submit(picture);
    }

    /** The number of frames encoded so far. */
    public long frames() {
        return encoded;
    }

    /**
     * Completes the file and gives it its name; waits until it is known what accompanies its pictures.
     *
     * @throws VideoException if it could not be written, was aborted, or has no frame; there is no new file then
     */
    public VideoFile finish() throws VideoException, InterruptedException {
        if (state.get() != State.WRITING) {
            throw abortedBecause();
        }
        return complete(accompaniment.whole());
    }

    /**
     * Completes the film with the frames that it has so far, and what is known to accompany them. If another thread is still writing, its next
     * {@link #write} fails.
     *
     * @throws VideoException if it could not be written, was finished or aborted before, or has no frame
     */
    public VideoFile keep() throws VideoException, InterruptedException {
        return complete(accompaniment.soFar());
    }

    private VideoFile complete(Tracks tracks) throws VideoException, InterruptedException {
        if (!state.compareAndSet(State.WRITING, State.COMPLETING)) {
            throw abortedBecause();
        }
        try {
            completed = tracks;
            queue.end();
            thread.join();
            if (failure == null && encoded > 0) {
                file.complete();
                finished = true;
                return new VideoFile(file.path(), encoded, Files.size(file.path()), encoderName);
            }
        } catch (IOException vanished) {
            throw vanished instanceof VideoException said
                    ? said
                    : new VideoException(file.path() + ": was written but has vanished", vanished);
        } finally {
            discard();
            ended.countDown();
        }
        throw abortedBecause();
    }

    private VideoException abortedBecause() {
        abort();
        if (failure instanceof VideoException reason) {
            return reason;
        }
        if (failure != null) {
            throw new IllegalStateException(file.path() + ": the encoder failed: " + failure, failure);
        }
        return new VideoException(file.path()
                + (encoded > 0 ? ": the film was broken off" : ": the film was broken off before its first frame"));
    }

    /**
     * Stops at once and removes what was written so far. Does nothing if the film is finished or aborted already; while
     * another thread finishes or aborts it, this waits, so that a process that ends leaves nothing behind.
     */
    public void abort() {
        state.compareAndSet(State.WRITING, State.ABORTED);
        if (state.get() == State.COMPLETING) {
            uninterruptibly(ended::await);
        } else {
            discard();
        }
    }

    /** Whether the file is there, finished or kept. */
    public boolean isFinished() {
        return finished;
    }

    /** Removes the partial file, if it is still one. */
    private void discard() {
        queue.cancel();
        uninterruptibly(thread::join);
        file.discard();
    }

    private interface Wait {
        void run() throws InterruptedException;
    }

    private static void uninterruptibly(Wait wait) {
        boolean interrupted = false;
        while (true) {
            try {
                wait.run();
                break;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Aborts a film that was not finished. */
    @Override
    public void close() {
        abort();
    }

    private void encode() {
        try (H264Encoder encoder = new H264Encoder(H264Encoder.best(), format, file.path());
                Interleaver file = new Interleaver(this.file, encoder.context(), format.rate(), this::knownTracks)) {
            encoderName = encoder.name();
            for (QueuedPicture next = queue.takeFilled(); next != null; next = queue.takeFilled()) {
                long began = timer.now();
                encoder.encode(next, encoded, file::write);
                encoded++;
                timer.add(Stage.ENCODE, began);
                queue.release(next);
            }
            if (!queue.isCancelled() && encoded > 0) {
                // x264's thread that looks ahead ends with the flush
                timer.addNativeThreads(Stage.ENCODE, THREAD_NAME);
                long began = timer.now();
                encoder.flush(file::write);
                file.finish();
                timer.add(Stage.ENCODE, began);
                timer.addNativeThreads(Stage.ENCODE, THREAD_NAME);
            }
        } catch (Throwable broken) {
            // whatever it is: the next call of write throws it
            failure = broken;
            queue.cancel();
        } finally {
            freePictures();
        }
    }

    /** What accompanies the pictures, if that is known already; null otherwise. */
    private Tracks knownTracks() {
        if (completed != null) {
            return completed;
        }
        try {
            return accompaniment.isKnown() ? accompaniment.whole() : null;
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("What is known is not waited for", impossible);
        }
    }

    /** Not while one of them is being filled: their memory is outside the Java heap. */
    private void freePictures() {
        synchronized (pictures) {
            picturesAreFree = true;
            for (QueuedPicture picture : pictures) {
                picture.close();
            }
        }
    }
}
