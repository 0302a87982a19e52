package org.kinora.engine.output;

import java.nio.file.Path;
import java.util.BitSet;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.render.HeadlessCompositor;
import org.kinora.engine.render.PreparedFrame;
import org.kinora.engine.render.RenderedFrame;
import org.kinora.engine.video.Mp4Writer;
import org.kinora.engine.video.PngWriter;
import org.kinora.engine.video.StageClock;
import org.kinora.engine.video.StageClock.Stage;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFile;

/**
 * Draws frames of a film into a file. While one frame is encoded, the next is drawn and the ones after it are evaluated
 * and prepared; the picture of a frame depends on its number alone. To break off, abort the writer from any thread.
 */
public final class FilmRender {

    private final FrameSource frames;
    private final PictureSize size;
    private final StageClock clock;
    private final BitSet changed = new BitSet();

    public FilmRender(FrameSource frames, PictureSize size, StageClock clock) {
        this.frames = frames;
        this.size = size;
        this.clock = clock;
    }

    /**
     * Renders the frames from {@code first} up to but not including {@code end}, or to the film's end if that comes sooner,
     * and completes the file. The calling thread draws. A film that is still being recorded is rendered as it grows.
     *
     * @throws VideoException if the file cannot be written
     */
    public VideoFile toVideo(Mp4Writer writer, long first, long end, Progress progress)
            throws VideoException, InterruptedException {
        draw(first, end, picture -> writer.write(picture.rgba(), changedBlocks(picture.dirty())), progress);
        return writer.finish();
    }

    /**
     * Draws the same frames as {@link #toVideo} and keeps none of them: what everything but the encoder takes.
     */
    public void toNothing(long first, long end) throws VideoException, InterruptedException {
        draw(first, end, picture -> {}, (done, total) -> {});
    }

    private interface Sink {
        void take(RenderedFrame picture) throws VideoException, InterruptedException;
    }

    private void draw(long first, long end, Sink sink, Progress progress) throws VideoException, InterruptedException {
        try (FramesAhead ahead = new FramesAhead(frames, first, end, size, clock);
                HeadlessCompositor compositor = new HeadlessCompositor(size)) {
            long done = 0;
            for (PreparedFrame frame = ahead.next(); frame != null; frame = ahead.next()) {
                long began = clock.now();
                RenderedFrame picture = compositor.draw(frame);
                clock.add(Stage.DRAW, began);
                sink.take(picture);
                progress.reached(++done, total(first, end));
            }
            clock.addNativeThreads(Stage.DRAW, "llvmpipe");
        }
    }

    private long total(long first, long end) {
        return frames.isComplete() ? Math.min(end, frames.frameCount()) - first : Progress.UNKNOWN;
    }

    /** Writes frame n as a PNG file. */
    public void toStill(Path target, long n) throws VideoException {
        try (FrameRenderer renderer = new FrameRenderer(size)) {
            RenderedFrame picture = renderer.render(frames.frame(n));
            PngWriter.write(target, picture.rgba(), size.width(), size.height());
        }
    }

    private BitSet changedBlocks(BlockSet dirty) {
        dirty.copyTo(changed);
        return changed;
    }
}
