package org.kinora.engine.cli.gallery;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.render.RenderedFrame;
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

    private static final int CANDIDATES = 12;

    /** Large enough to tell much from little. */
    private static final PictureSize SMALL = new PictureSize(160, 90);

    /** Levels by which neighbours on two sides of an outline differ at least. */
    private static final int OUTLINE = 24;

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
        long best = richest(frames, count);
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

    private static long richest(FilmFrames frames, long count) {
        long best = 0;
        int most = -1;
        try (FrameRenderer renderer = new FrameRenderer(SMALL)) {
            for (int i = 0; i < CANDIDATES; i++) {
                long frame = count * (2 * i + 1) / (2 * CANDIDATES);
                int outlines = outlines(renderer.render(frames.frame(frame)));
                if (outlines >= most) {
                    most = outlines;
                    best = frame;
                }
            }
        }
        return best;
    }

    /** How many pixels differ from the one to their left. */
    private static int outlines(RenderedFrame frame) {
        ByteBuffer rgba = frame.rgba();
        int outlines = 0;
        for (int at = 4; at < rgba.limit(); at += 4) {
            int difference = 0;
            for (int channel = 0; channel < 3; channel++) {
                difference = Math.max(
                        difference, Math.abs((rgba.get(at + channel) & 255) - (rgba.get(at + channel - 4) & 255)));
            }
            outlines += difference >= OUTLINE && at / 4 % frame.width() != 0 ? 1 : 0;
        }
        return outlines;
    }
}
