package org.kinora.engine.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.kinora.engine.video.StageClock.Stage;

/**
 * Writes a film picture by picture. Encoding runs on a thread of its own behind a short queue; the file is a hidden one
 * beside the target until {@link #finish} gives it its name, so that whatever goes wrong, what stood there before is
 * untouched.
 *
 * <p>One thread writes pictures and finishes; {@link #abort} may come from any other.
 */
public final class Mp4Writer implements AutoCloseable {

    /** The threads that x264 starts have their name from the one that starts them. */
    private static final String THREAD_NAME = "encoder";

    /** One is filled while one is encoded, and one waits to level out uneven frames. */
    private static final int QUEUED_PICTURES = 3;

    private final VideoFormat format;
    private final PartialFile partial;
    private final StageClock clock;
    private final List<QueuedPicture> pictures;
    private final PictureFiller filler;
    private final PictureQueue queue;
    private final Thread thread;

    private volatile String encoderName;
    private volatile Throwable failure;
    private boolean picturesAreFree;
    private boolean closed;
    private long written;

    private Mp4Writer(VideoFormat format, PartialFile partial, StageClock clock) {
        this.format = format;
        this.partial = partial;
        this.clock = clock;
        pictures = Stream.generate(() -> new QueuedPicture(format.width(), format.height()))
                .limit(QUEUED_PICTURES)
                .toList();
        filler = new PictureFiller(format.blocks(), pictures);
        queue = new PictureQueue(pictures);
        thread = new Thread(this::encode, THREAD_NAME);
        thread.setDaemon(true);
    }

    /**
     * Begins a film. The encoder starts up beside the caller; should it fail to, {@link #write} says so.
     *
     * @param target an .mp4 file; missing folders are made
     * @param clock is told what conversion and encoding take
     * @throws VideoException if the folder cannot be written to
     */
    public static Mp4Writer open(Path target, VideoFormat format, StageClock clock) throws VideoException {
        FfmpegNatives.load();
        PartialFile partial = PartialFile.beside(target);
        Mp4Writer writer = new Mp4Writer(format, partial, clock);
        writer.thread.start();
        return writer;
    }

    /**
     * Adds the next frame. The picture is converted before the return and may then be drawn over; while the encoder is
     * behind, the caller waits.
     *
     * @param rgba direct memory: top-down rows of 4 bytes a pixel without gaps; premultiplied alpha comes out over black
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
            long began = clock.now();
            filler.fill(picture, rgba, changed);
            clock.add(Stage.CONVERT, began);
        }
        queue.submit(picture);
        written++;
    }

    /** Completes the file and gives it its name. */
    public VideoFile finish() throws VideoException, InterruptedException {
        queue.end();
        thread.join();
        if (failure != null || queue.isCancelled() || !closeFirst()) {
            throw abortedBecause();
        }
        partial.complete();
        try {
            return new VideoFile(partial.target(), written, Files.size(partial.target()), encoderName);
        } catch (IOException vanished) {
            throw new VideoException(partial.target() + ": was written but has vanished", vanished);
        }
    }

    private VideoException abortedBecause() {
        abort();
        if (failure instanceof VideoException reason) {
            return reason;
        }
        if (failure != null) {
            throw new IllegalStateException(partial.target() + ": the encoder failed", failure);
        }
        return new VideoException(partial.target() + ": the film was broken off");
    }

    /**
     * Stops at once and removes what was written so far. Harmless when finished or aborted already; while another thread
     * aborts, this waits until it is done, so that a process that ends leaves nothing behind.
     */
    public void abort() {
        queue.cancel();
        synchronized (partial) {
            if (closeFirst()) {
                discard();
            }
        }
    }

    private void discard() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException wait) {
                interrupted = true;
            }
        }
        partial.discard();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether nobody has finished or aborted yet. */
    private synchronized boolean closeFirst() {
        boolean first = !closed;
        closed = true;
        return first;
    }

    /** Aborts a film that was not finished. */
    @Override
    public void close() {
        abort();
    }

    private void encode() {
        try (H264Encoder encoder = new H264Encoder(H264Encoder.best(), format, partial.target());
                Mp4Muxer muxer = new Mp4Muxer(partial.path(), partial.target(), encoder.context())) {
            encoderName = encoder.name();
            long number = 0;
            for (QueuedPicture next = queue.takeFilled(); next != null; next = queue.takeFilled()) {
                long began = clock.now();
                encoder.encode(next, number++, muxer::write);
                clock.add(Stage.ENCODE, began);
                queue.release(next);
            }
            if (!queue.isCancelled()) {
                // x264's thread that looks ahead ends with the flush
                clock.addNativeThreads(Stage.ENCODE, THREAD_NAME);
                long began = clock.now();
                encoder.flush(muxer::write);
                muxer.finish();
                clock.add(Stage.ENCODE, began);
                clock.addNativeThreads(Stage.ENCODE, THREAD_NAME);
            }
        } catch (VideoException | InterruptedException | RuntimeException | Error broken) {
            failure = broken;
            queue.cancel();
        } finally {
            freePictures();
        }
    }

    /** Not while one of them is being filled: their memory is not the Java heap's. */
    private void freePictures() {
        synchronized (pictures) {
            picturesAreFree = true;
            pictures.forEach(QueuedPicture::close);
        }
    }
}
