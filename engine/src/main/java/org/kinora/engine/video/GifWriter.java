package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.kinora.engine.media.FfmpegNatives;
import org.kinora.engine.timing.StageTimer;

/** Writes a film as GIF of 256 colours and pixels that are seen or not, for where nothing else moves. */
public final class GifWriter extends QueuedWriter {

    private final VideoFormat format;
    private final TargetFile file;

    private GifWriter(VideoFormat format, TargetFile file, StageTimer timer) {
        super(file, Intake.of(format), timer);
        this.format = format;
        this.file = file;
    }

    /**
     * Begins a film. The encoder starts up on its own thread; if it fails to, {@link #write} throws.
     *
     * @param target a .gif file; missing folders are created
     * @param timer receives the times of conversion and encoding
     * @throws VideoException if the folder cannot be written to
     */
    public static GifWriter open(Path target, VideoFormat format, StageTimer timer) throws VideoException {
        requireNonNull(target, "A film needs a file to be written to");
        requireNonNull(format, "A film needs a VideoFormat");
        requireNonNull(timer, "A film needs a timer, such as StageTimer.ofElapsedTime()");
        FfmpegNatives.loadForFiltering();
        TargetFile file = TargetFile.open(target);
        return start(file, () -> new GifWriter(format, file, timer));
    }

    @Override
    Encoding begin() throws VideoException {
        return new GifEncoding(format, file);
    }
}
