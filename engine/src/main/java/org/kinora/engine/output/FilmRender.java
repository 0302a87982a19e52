package org.kinora.engine.output;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.render.HeadlessCompositor;
import org.kinora.engine.render.RenderedFrame;
import org.kinora.engine.segments.SegmentCache;
import org.kinora.engine.segments.StoredSegment;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;
import org.kinora.engine.video.FilmWriter;
import org.kinora.engine.video.PngWriter;
import org.kinora.engine.video.SegmentGrid;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFile;

/**
 * Renders frames of a film into a file. While one frame is encoded, the next is drawn and the ones after it are
 * evaluated and prepared; the picture of a frame depends only on its number. To cancel, abort the writer from any
 * thread.
 */
public final class FilmRender {

    private final FrameSource frames;
    private final PictureSize size;
    private final StageTimer timer;
    private final BitSet changed = new BitSet();
    private FrameHashes hashes = new FrameHashes(() -> false);
    private SegmentCache cache = SegmentCache.none();
    private LongFunction<String> places = frame -> "frame " + frame;
    private boolean isVerified;
    private SegmentReceiver receiver = SegmentReceiver.NONE;
    private SegmentCounts counts = SegmentCounts.NONE;

    /** @param timer receives the times of the stages */
    public FilmRender(FrameSource frames, PictureSize size, StageTimer timer) {
        this.frames = requireNonNull(frames, "A render needs frames to draw; of a film they are new FilmFrames(film)");
        this.size = requireNonNull(size, "A render needs a size, such as new PictureSize(1920, 1080)");
        this.timer = requireNonNull(timer, "A render needs a timer, such as StageTimer.ofElapsedTime()");
    }

    /** Lets frames of videos be hashed on the way. */
    public FilmRender hashing(FrameHashes newHashes) {
        hashes = requireNonNull(newHashes, "A render hashes frames into something; without that it hashes none");
        return this;
    }

    /**
     * Lets segments that an earlier render has made be taken over, and those of this one be kept. Without this, a render
     * knows only what it has made itself.
     *
     * @param where says where in which film a frame is, for messages
     */
    public FilmRender keeping(SegmentCache newCache, LongFunction<String> where) {
        cache = requireNonNull(newCache, "A render keeps segments in a cache; SegmentCache.none() keeps none");
        places = requireNonNull(where, "A render has places in a film");
        return this;
    }

    /** Lets some of the segments that are known be made anew; if one is not what was kept, the render fails. */
    public FilmRender verifying() {
        isVerified = true;
        return this;
    }

    /** Hands out all segments, those that are made and those that were known. */
    FilmRender to(SegmentReceiver newReceiver) {
        receiver = newReceiver;
        return this;
    }

    /** What else the author should know after a render, a sentence each: the film is whole all the same. */
    public List<String> warnings() {
        return cache.refusal().map(List::of).orElse(List.of());
    }

    /** How much was known; after a render. */
    public SegmentCounts segments() {
        return counts;
    }

    /**
     * Renders the frames from {@code first} up to but not including {@code end}, or to the film's end if that comes
     * first, and completes the file. The calling thread draws. A film that is still being recorded is rendered as it
     * grows.
     *
     * @throws VideoException if the file cannot be written
     * @throws SizeException if OpenGL cannot draw pictures of this size
     */
    public VideoFile toVideo(FilmWriter writer, long first, long end, Progress progress)
            throws VideoException, InterruptedException {
        requireNonNull(writer, "A video needs a writer; Mp4Writer.open(file, format, timer) makes one");
        requireNonNull(progress, "A video needs a Progress to tell; (done, total) -> {} hears nothing");
        writer.beginAt(first);
        SegmentSupply supply = writer.segments()
                .map(how -> new SegmentSupply(cache, isVerified, places, how, size, hashes::isWanted, receiver))
                .orElse(null);
        if (supply != null) {
            writer.tellSegments(supply::made);
        }
        draw(first, end, supply, new ToWriter(writer), progress);
        VideoFile file = writer.finish();
        counts = supply == null ? SegmentCounts.NONE : supply.counts();
        return file;
    }

    /** Draws the same frames as {@link #toVideo} but keeps none of them, to measure everything except the encoder. */
    public void toNothing(long first, long end) throws VideoException, InterruptedException {
        draw(
                first,
                end,
                null,
                new Sink() {
                    @Override
                    public void take(RenderedFrame picture) {}

                    @Override
                    public void take(KnownSegment segment) {}
                },
                (done, total) -> {});
    }

    private interface Sink {
        void take(RenderedFrame picture) throws VideoException, InterruptedException;

        void take(KnownSegment segment) throws VideoException, InterruptedException;
    }

    private final class ToWriter implements Sink {

        private final FilmWriter writer;

        ToWriter(FilmWriter writer) {
            this.writer = writer;
        }

        @Override
        public void take(RenderedFrame picture) throws VideoException, InterruptedException {
            writer.write(picture.rgba(), changedBlocks(picture.dirty()));
        }

        @Override
        public void take(KnownSegment segment) throws VideoException, InterruptedException {
            writer.append(() -> {
                StoredSegment stored = segment.stored().get();
                receiver.take(stored);
                return stored.encoded();
            });
        }
    }

    /** @param supply null for a film that is not cut into segments */
    private void draw(long first, long end, SegmentSupply supply, Sink sink, Progress progress)
            throws VideoException, InterruptedException {
        try (FramesAhead ahead = new FramesAhead(frames, first, end, size, supply, timer);
                HeadlessCompositor compositor = drawing(HeadlessCompositor::new)) {
            ahead.drawnInSoftware(compositor.isSoftware());
            if (supply != null) {
                supply.drawnBy(compositor.device());
            }
            long done = 0;
            for (FramesAhead.Step step = ahead.next(); step != null; step = ahead.next()) {
                if (step instanceof FramesAhead.Draw next) {
                    draw(next, compositor, sink);
                    done++;
                } else if (step instanceof FramesAhead.Append known) {
                    hashes.take(known.segment());
                    sink.take(known.segment());
                    done += known.segment().frames();
                }
                progress.reached(done, total(first, end));
            }
            timer.addNativeThreads(Stage.DRAW, "llvmpipe");
        }
    }

    private void draw(FramesAhead.Draw next, HeadlessCompositor compositor, Sink sink)
            throws VideoException, InterruptedException {
        long began = timer.now();
        RenderedFrame picture = compositor.draw(next.frame());
        timer.add(Stage.DRAW, began);
        MadeSegment segment = next.segment();
        long place = segment == null
                ? next.number()
                : next.number() - segment.frames().first();
        // before the picture is encoded, for with the segment's last one it is complete
        hashes.take(next.number(), place, picture.rgba()).ifPresent(hash -> {
            if (segment != null) {
                segment.hash(place, hash);
            }
        });
        sink.take(picture);
    }

    /** Makes a renderer for pictures of this size, if OpenGL can draw them. */
    private <D> D drawing(Function<PictureSize, D> maker) {
        try {
            return maker.apply(size);
        } catch (IllegalStateException tooLarge) {
            throw new SizeException(tooLarge);
        }
    }

    private long total(long first, long end) {
        return frames.isComplete() ? Math.min(end, frames.frameCount()) - first : Progress.UNKNOWN;
    }

    /** The names of OpenGL's renderer and version, by which frames are drawn. */
    public String device() {
        try (HeadlessCompositor compositor = drawing(HeadlessCompositor::new)) {
            return compositor.device();
        }
    }

    /** What some frames of a stretch show, see {@link SampledFrames}. */
    Map<String, String> sampled(FrameRate rate, SegmentGrid grid, long first, long end) {
        return SampledFrames.of(frames, rate, grid, first, end);
    }

    /** Writes frame n as a PNG file. */
    public void toStill(Path target, long n) throws VideoException {
        requireNonNull(target, "A still needs a file to be written to");
        try (FrameRenderer renderer = drawing(FrameRenderer::new)) {
            RenderedFrame picture = renderer.render(frames.frame(n));
            PngWriter.write(target, picture.rgba(), size.width(), size.height());
        }
    }

    private BitSet changedBlocks(BlockSet dirty) {
        dirty.copyTo(changed);
        return changed;
    }
}
