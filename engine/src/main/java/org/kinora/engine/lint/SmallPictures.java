package org.kinora.engine.lint;

import java.util.BitSet;
import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.render.RenderedFrame;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

/**
 * A film as pictures whose shorter side has 90 pixels: enough to see what flashes and whether anything moves.
 * All frames are drawn, by the renderer that draws films, which does nothing where nothing changes.
 *
 * @param changes the frames whose picture differs from the one before; the first does
 * @param flashes what flashes more often than is allowed, in the order of the film
 */
record SmallPictures(BitSet changes, List<Flashing> flashes) {

    /** @param end the frame after the last one that is drawn */
    static SmallPictures of(Film film, long first, long end) {
        FilmFrames frames = new FilmFrames(film);
        PictureSize size = size(film.frameWidth() / 8);
        FlashMeter meter = new FlashMeter(size, film.rate().perSecond());
        BitSet changes = new BitSet();
        try (FrameRenderer renderer = new FrameRenderer(size)) {
            for (long frame = first; frame < end; frame++) {
                RenderedFrame picture = renderer.render(frames.frame(frame));
                if (frame == first || !picture.dirty().isEmpty()) {
                    changes.set(Math.toIntExact(frame));
                    meter.see(picture, frame);
                }
            }
        }
        return new SmallPictures(changes, meter.flashes());
    }

    /** Whole cells in both directions. */
    private static PictureSize size(double aspect) {
        int cells = FlashMeter.SHORTER_SIDE / FlashMeter.CELL;
        int longer = FlashMeter.CELL * (int) Math.round(cells * Math.max(aspect, 1 / aspect));
        return aspect >= 1
                ? new PictureSize(longer, FlashMeter.SHORTER_SIDE)
                : new PictureSize(FlashMeter.SHORTER_SIDE, longer);
    }
}
