package org.kinora.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.CaptionFiles;
import org.kinora.engine.video.CaptionFormat;
import org.kinora.engine.video.Mp4Writer;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFile;
import org.kinora.engine.video.VideoFormat;

/** Films and their pictures as files. */
final class FilmFiles {

    private FilmFiles() {}

    /** @param end the frame after the last one; may lie beyond the film's end */
    static void video(Film film, long end, Path target, RenderOptions options)
            throws IOException, InterruptedException {
        VideoFormat format = new VideoFormat(options.width(), options.height(), options.rate(), options.preset());
        StageTimer timer = StageTimer.ofElapsedTime();
        try (Mp4Writer writer = Mp4Writer.open(target, format, timer)) {
            VideoFile made = new FilmRender(new FilmFrames(film), options.size(), timer)
                    .toVideo(writer, 0, end, (done, total) -> {});
            CaptionFiles.write(target, film.captions(0, made.frames()), EnumSet.allOf(CaptionFormat.class));
        } catch (VideoException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    static void still(Film film, long frame, Path target, RenderOptions options) throws IOException {
        try {
            new FilmRender(new FilmFrames(film), options.size(), StageTimer.ofElapsedTime()).toStill(target, frame);
        } catch (VideoException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }
}
