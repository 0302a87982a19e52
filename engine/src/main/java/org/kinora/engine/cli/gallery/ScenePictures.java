package org.kinora.engine.cli.gallery;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.review.TellingFrame;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.EncoderPreset;
import org.kinora.engine.video.Mp4Writer;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFormat;

/**
 * Makes a still and a silent clip of a film. The still is the richest of a few frames, the one with most outlines; the clip
 * is what leads up to it and a little more, or the whole film if that is short.
 */
final class ScenePictures {

    private final PictureSize size;
    private final double seconds;

    /** @param seconds that a clip lasts at most */
    ScenePictures(PictureSize size, double seconds) {
        this.size = size;
        this.seconds = seconds;
    }

    /** Makes both files, each of which appears whole or not at all. */
    void make(Film film, Path still, Path clip) throws VideoException, InterruptedException {
        FilmFrames frames = new FilmFrames(film);
        long count = film.frameCount();
        long best;
        try (TellingFrame telling = new TellingFrame(frames, size)) {
            best = telling.among(0, count);
        }
        StageTimer timer = StageTimer.ofElapsedTime();
        FilmRender render = new FilmRender(frames, size, timer);
        render.toStill(still, best);
        long length = Math.min(count, Math.max(1, film.rate().frameAt(BigDecimal.valueOf(seconds))));
        long first = Math.max(0, Math.min(best - length * 2 / 3, count - length));
        VideoFormat format = new VideoFormat(size.width(), size.height(), film.rate(), EncoderPreset.DEFAULT);
        try (Mp4Writer writer = Mp4Writer.open(clip, format, timer)) {
            render.toVideo(writer, first, first + length, (done, total) -> {});
        }
    }
}
