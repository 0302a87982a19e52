package org.kinora.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.kinora.engine.output.FilmRecord;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.CaptionFiles;
import org.kinora.engine.video.CaptionFormat;
import org.kinora.engine.video.Mp4Writer;
import org.kinora.engine.video.RecordFile;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFile;
import org.kinora.engine.video.VideoFormat;

/** Films and their pictures as files. */
final class FilmFiles {

    private FilmFiles() {}

    /** A film that is recorded to its end. */
    static void video(Film film, Path target, RenderOptions options) throws IOException, InterruptedException {
        video(
                film,
                Long.MAX_VALUE,
                Long.MAX_VALUE,
                FilmTracks.of(film, 0, Long.MAX_VALUE, options.loudness()),
                target,
                options);
    }

    /** What is recorded so far of a film that the calling thread records step by step. */
    static void videoSoFar(Film film, Path target, RenderOptions options) throws IOException, InterruptedException {
        video(
                film,
                film.framesSoFar(),
                film.framesSoFar() + 1,
                FilmTracks.asRecorded(film, options.loudness()),
                target,
                options);
    }

    /** @param notedBefore the first frame whose notes do not count, or {@link Long#MAX_VALUE} if all do */
    private static void video(
            Film film, long end, long notedBefore, FilmTracks tracks, Path target, RenderOptions options)
            throws IOException, InterruptedException {
        VideoFormat format = new VideoFormat(options.width(), options.height(), options.rate(), options.preset());
        StageTimer timer = StageTimer.ofElapsedTime();
        try (Mp4Writer writer = Mp4Writer.open(target, format, timer)) {
            writer.accompany(tracks);
            FilmRecord record = new FilmRecord(film, options.size(), 0, notedBefore, film::isNoted);
            VideoFile made = new FilmRender(new FilmFrames(film), options.size(), timer)
                    .hashing(record.hashes())
                    .toVideo(writer, 0, end, (done, total) -> {});
            CaptionFiles.write(target, film.captions(0, made.frames()), EnumSet.allOf(CaptionFormat.class));
            if (film.isNoted()) {
                RecordFile.write(target, record.json(made.frames()));
            }
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
