package org.kinora.engine.video;

import java.nio.file.Path;
import org.kinora.engine.timing.StageTimer;

/** Writes a film as MP4 with sound in AAC, which every player and browser shows. */
public final class Mp4Writer extends QueuedWriter {

    private Mp4Writer(Target file, VideoFormat format, StageTimer timer) {
        super(file, format, timer);
    }

    /**
     * Begins a film. The encoder starts up on its own thread; if it fails to, {@link #write} throws.
     *
     * @param target an .mp4 file; missing folders are created
     * @param timer receives the times of conversion and encoding
     * @throws VideoException if the folder cannot be written to
     */
    public static Mp4Writer open(Path target, VideoFormat format, StageTimer timer) throws VideoException {
        return open(target, format, timer, Mp4Writer::new);
    }

    @Override
    Encoding begin() throws VideoException {
        return inSegments(Container.MP4);
    }
}
