package org.kinora.engine.video;

import java.nio.file.Path;
import org.kinora.engine.timing.StageTimer;

/** Writes a film as an animated WebP, in all colours and with alpha, for browsers. */
public final class WebpWriter extends QueuedWriter {

    private WebpWriter(Target file, VideoFormat format, StageTimer timer) {
        super(file, format, timer);
    }

    /**
     * Begins a film. The encoder starts up on its own thread; if it fails to, {@link #write} throws.
     *
     * @param target a .webp file; missing folders are created
     * @param timer receives the times of conversion and encoding
     * @throws VideoException if the folder cannot be written to
     */
    public static WebpWriter open(Path target, VideoFormat format, StageTimer timer) throws VideoException {
        return open(target, format, timer, WebpWriter::new);
    }

    @Override
    Encoding begin() throws VideoException {
        return new WebpEncoding(format(), file());
    }
}
