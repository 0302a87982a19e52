package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.kinora.engine.media.FfmpegNatives;
import org.kinora.engine.timing.StageTimer;

/** Writes a film as WebM with sound in Opus, for browsers. */
public final class WebmWriter extends QueuedWriter {

    private final VideoFormat format;
    private final TargetFile file;

    private WebmWriter(VideoFormat format, TargetFile file, StageTimer timer) {
        super(file, Intake.of(format), timer);
        this.format = format;
        this.file = file;
    }

    /**
     * Begins a film. The encoder starts up on its own thread; if it fails to, {@link #write} throws.
     *
     * @param target a .webm file; missing folders are created
     * @param timer receives the times of conversion and encoding
     * @throws VideoException if the folder cannot be written to
     */
    public static WebmWriter open(Path target, VideoFormat format, StageTimer timer) throws VideoException {
        requireNonNull(target, "A film needs a file to be written to");
        requireNonNull(format, "A film needs a VideoFormat");
        requireNonNull(timer, "A film needs a timer, such as StageTimer.ofElapsedTime()");
        FfmpegNatives.load();
        TargetFile file = TargetFile.open(target);
        return start(file, () -> new WebmWriter(format, file, timer));
    }

    @Override
    Encoding begin() throws VideoException {
        return new StreamEncoding(Container.WEBM, format, file, this::knownTracks);
    }
}
