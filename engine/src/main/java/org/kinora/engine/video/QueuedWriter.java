package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.kinora.engine.media.FfmpegNatives;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;

/** A writer that encodes on a thread of its own behind a short queue; each kind of file says what is encoded how. */
abstract class QueuedWriter implements FilmWriter {

    private enum State {
        WRITING,
        /** The film is being completed: no more pictures are accepted, and it cannot be aborted any more. */
        COMPLETING,
        ABORTED
    }

    /** The threads that x264 starts inherit the name of the thread that starts them. */
    private static final String THREAD_NAME = "encoder";

    private final Target file;
    private final VideoFormat format;
    private final StageTimer timer;
    private final List<QueuedPicture> pictures;
    private final Intake intake;
    private final PictureQueue queue;
    private final Thread thread;

    private final AtomicReference<State> state = new AtomicReference<>(State.WRITING);
    /** Opens once the file has its name, or is gone. */
    private final CountDownLatch ended = new CountDownLatch(1);

    private volatile long firstFrame;
    private volatile SegmentListener listener;
    private volatile Accompaniment accompaniment = Accompaniment.NONE;
    /** Null until the film is completed. */
    private volatile Tracks completed;

    private volatile String encoderName;
    private volatile Throwable failure;
    private volatile long encoded;
    private volatile boolean finished;
    private boolean picturesAreFree;

    QueuedWriter(Target file, VideoFormat format, StageTimer timer) {
        this.file = file;
        this.format = format;
        this.timer = timer;
        intake = Intake.of(format);
        pictures = intake.pictures();
        queue = new PictureQueue(pictures);
        thread = new Thread(this::encode, THREAD_NAME);
        thread.setDaemon(true);
    }

    interface Maker<W> {
        W make(Target file, VideoFormat format, StageTimer timer);
    }

    /**
     * Makes a writer into a file and starts its thread.
     *
     * @throws VideoException if the folder cannot be written to
     */
    static <W extends QueuedWriter> W open(Path target, VideoFormat format, StageTimer timer, Maker<W> maker)
            throws VideoException {
        requireNonNull(target, "A film needs a file to be written to");
        check(format, timer);
        FfmpegNatives.load();
        return start(Target.file(target), format, timer, maker);
    }

    static void check(VideoFormat format, StageTimer timer) {
        requireNonNull(format, "A film needs a VideoFormat");
        requireNonNull(timer, "A film needs a timer, such as StageTimer.ofElapsedTime()");
    }

    /** Makes a writer and starts its thread; without the memory for that there is nothing partial either. */
    static <W extends QueuedWriter> W start(Target file, VideoFormat format, StageTimer timer, Maker<W> maker) {
        try {
            W writer = maker.make(file, format, timer);
            ((QueuedWriter) writer).thread.start();
            return writer;
        } catch (Throwable noMemory) {
            file.discard();
            throw noMemory;
        }
    }

    final Target file() {
        return file;
    }

    final VideoFormat format() {
        return format;
    }

    /** Opens the encoder and whatever it writes to; called on the encoder's thread. */
    abstract Encoding begin() throws VideoException;

    final Encoding inSegments(Container container) throws VideoException {
        return new StreamEncoding(container, format, file, this::knownTracks, () -> firstFrame, () -> listener);
    }

    @Override
    public Optional<SegmentEncoding> segments() {
        return format.coding().isSegmented() ? Optional.of(SegmentEncoding.of(format)) : Optional.empty();
    }

    @Override
    public void beginAt(long frame) {
        firstFrame = frame;
    }

    @Override
    public void tellSegments(SegmentListener newListener) {
        listener = requireNonNull(newListener, "Segments are told to somebody");
    }

    @Override
    public void append(Supplier<EncodedSegment> segment) throws VideoException, InterruptedException {
        if (!queue.submit(new QueuedSegment(requireNonNull(segment, "A segment that is appended is there")))) {
            throw abortedBecause();
        }
    }

    @Override
    public void accompany(Accompaniment tracks) {
        accompaniment = requireNonNull(tracks, "A film is accompanied by something; Accompaniment.NONE is silence");
    }

    @Override
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
            intake.fill(picture, rgba, changed);
            timer.add(Stage.CONVERT, began);
        }
        queue.submit(picture);
    }

    @Override
    public long frames() {
        return encoded;
    }

    @Override
    public VideoFile finish() throws VideoException, InterruptedException {
        if (state.get() != State.WRITING) {
            throw abortedBecause();
        }
        return complete(accompaniment.whole());
    }

    @Override
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
                return new VideoFile(file.path(), encoded, file.bytes(), encoderName);
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

    @Override
    public void abort() {
        state.compareAndSet(State.WRITING, State.ABORTED);
        if (state.get() == State.COMPLETING) {
            uninterruptibly(ended::await);
        } else {
            discard();
        }
    }

    @Override
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

    @Override
    public void close() {
        abort();
    }

    private void encode() {
        try (Encoding encoding = begin()) {
            encoderName = encoding.encoder();
            for (Queued next = queue.takeFilled(); next != null; next = queue.takeFilled()) {
                long began = timer.now();
                encode(next, encoding);
                timer.add(Stage.ENCODE, began);
            }
            if (!queue.isCancelled() && encoded > 0) {
                // x264's thread that looks ahead ends with the flush
                timer.addNativeThreads(Stage.ENCODE, THREAD_NAME);
                long began = timer.now();
                encoding.finish();
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

    private void encode(Queued next, Encoding encoding) throws VideoException {
        if (next instanceof QueuedSegment known) {
            EncodedSegment segment = known.segment().get();
            encoding.append(segment);
            encoded += segment.frames();
        } else if (next instanceof QueuedPicture picture) {
            encoding.encode(picture, encoded);
            encoded++;
            queue.release(picture);
        }
    }

    /** What accompanies the pictures, if that is known already; null otherwise. */
    final Tracks knownTracks() {
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
