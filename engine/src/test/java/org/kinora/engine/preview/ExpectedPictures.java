package org.kinora.engine.preview;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.preview.WindowLayout.Area;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

/** All frames of a film as they are rendered without a window, at the size that was last asked for. */
final class ExpectedPictures {

    private final Film film;
    private PictureSize size;
    private Map<IntBuffer, Long> frames;

    ExpectedPictures(Film film) {
        this.film = film;
    }

    Film film() {
        return film;
    }

    double aspect() {
        return (double) CountingFilm.SIZE.width() / CountingFilm.SIZE.height();
    }

    /** The frame that looks exactly like this: one int 0xRRGGBB a pixel, rows from the top. */
    OptionalLong frameOf(int[] pixels, Area area) {
        PictureSize asked = new PictureSize(area.width(), area.height());
        if (!asked.equals(size)) {
            frames = render(asked);
            size = asked;
        }
        Long frame = frames.get(IntBuffer.wrap(pixels));
        return frame == null ? OptionalLong.empty() : OptionalLong.of(frame);
    }

    /** The pixels of a frame as it is seen with a zoom, 0xRRGGBB each. */
    int[] zoomed(long frame, Zoom zoom, PictureSize pictureSize) {
        DrawList list = new FilmFrames(film).frame(frame);
        DrawList seen = new DrawList(list.background(), list.view().then(zoom.map()), list.items(), list.layers());
        try (FrameRenderer renderer = new FrameRenderer(pictureSize)) {
            return pixels(renderer.render(seen).rgba().asIntBuffer());
        }
    }

    private static int[] pixels(IntBuffer rgba) {
        int[] pixels = new int[rgba.remaining()];
        for (int i = 0; i < pixels.length; i++) {
            // the picture's bytes are red, green, blue, alpha, read as one big-endian number
            pixels[i] = rgba.get(i) >>> 8;
        }
        return pixels;
    }

    private Map<IntBuffer, Long> render(PictureSize pictureSize) {
        Map<IntBuffer, Long> pictures = new HashMap<>();
        FilmFrames source = new FilmFrames(film);
        try (FrameRenderer renderer = new FrameRenderer(pictureSize)) {
            for (long frame = 0; frame < film.frameCount(); frame++) {
                pictures.put(
                        IntBuffer.wrap(pixels(
                                renderer.render(source.frame(frame)).rgba().asIntBuffer())),
                        frame);
            }
        }
        return pictures;
    }
}
