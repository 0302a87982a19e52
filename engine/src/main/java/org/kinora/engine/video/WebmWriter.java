package org.kinora.engine.video;

import java.nio.file.Path;
import org.kinora.engine.timing.StageTimer;

/** Writes a film as WebM with sound in Opus, for browsers. */
public final class WebmWriter extends QueuedWriter {

    private WebmWriter(Target file, VideoFormat format, StageTimer timer) {
        super(file, format, timer);
    }

    /**
     * Begins a film. The encoder starts up on its own thread; if it fails to, {@link #write} throws.
     *
     * @param target a .webm file; missing folders are created
     * @param timer receives the times of conversion and encoding
     * @throws VideoException if the folder cannot be written to
     */
    public static WebmWriter open(Path target, VideoFormat format, StageTimer timer) throws VideoException {
        return open(target, format, timer, WebmWriter::new);
    }

    @Override
    Encoding begin() throws VideoException {
        return inSegments(Container.WEBM);
    }
}
