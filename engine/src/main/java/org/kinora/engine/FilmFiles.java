package org.kinora.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.output.FilmRecord;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.output.FilmTracks;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.TransparentFrames;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.CaptionFiles;
import org.kinora.engine.video.CaptionFormat;
import org.kinora.engine.video.Coding;
import org.kinora.engine.video.EncoderChoice;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.FilmWriter;
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
        FileFormat kind = FileFormat.named(target).orElse(FileFormat.MP4);
        if (kind == FileFormat.WAV) {
            throw new IllegalArgumentException(
                    target + ": a film has pictures; name a .mp4, .mov, .webm, .gif or .webp file");
        }
        Coding coding = Coding.in(kind, options.isTransparent(), null, EncoderChoice.AUTO, null, null);
        VideoFormat format =
                new VideoFormat(options.width(), options.height(), options.rate(), options.preset(), coding);
        StageTimer timer = StageTimer.ofElapsedTime();
        try (FilmWriter writer = FilmWriter.open(kind, target, format, timer)) {
            if (kind.hasTracks()) {
                writer.accompany(tracks);
            }
            FilmRecord record = new FilmRecord(film, options.size(), 0, notedBefore, film::isNoted);
            VideoFile made = new FilmRender(frames(film, options), options.size(), timer)
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

    private static FrameSource frames(Film film, RenderOptions options) {
        FilmFrames frames = new FilmFrames(film);
        return options.isTransparent() ? new TransparentFrames(frames) : frames;
    }

    static void still(Film film, long frame, Path target, RenderOptions options) throws IOException {
        try {
            new FilmRender(frames(film, options), options.size(), StageTimer.ofElapsedTime()).toStill(target, frame);
        } catch (VideoException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }
}
