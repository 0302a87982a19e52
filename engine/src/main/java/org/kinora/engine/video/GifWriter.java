package org.kinora.engine.video;

import java.nio.file.Path;
import org.kinora.engine.media.FfmpegNatives;
import org.kinora.engine.timing.StageTimer;

/** Writes a film as GIF of 256 colours and pixels that are seen or not, for where nothing else moves. */
public final class GifWriter extends QueuedWriter {

    private GifWriter(Target file, VideoFormat format, StageTimer timer) {
        super(file, format, timer);
    }

    /**
     * Begins a film. The encoder starts up on its own thread; if it fails to, {@link #write} throws.
     *
     * @param target a .gif file; missing folders are created
     * @param timer receives the times of conversion and encoding
     * @throws VideoException if the folder cannot be written to
     */
    public static GifWriter open(Path target, VideoFormat format, StageTimer timer) throws VideoException {
        FfmpegNatives.loadForFiltering();
        return open(target, format, timer, GifWriter::new);
    }

    @Override
    Encoding begin() throws VideoException {
        return new GifEncoding(format(), file());
    }
}
