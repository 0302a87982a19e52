package org.kinora.scenes.explainer;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.LongStream;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;

/** Small pictures of a film. */
final class Thumbnails {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    /** How far a channel may be off before a pixel counts as another one: less is rounding. */
    private static final int ROUNDING = 6;

    /** The red, green and blue of all pixels, 0 to 255, row by row. */
    record Picture(byte[] rgb) {

        /** How far the channels are apart on the average, in shares of the whole range. */
        double meanDifference(Picture other) {
            long sum = 0;
            for (int i = 0; i < rgb.length; i++) {
                sum += difference(other, i);
            }
            return sum / 255.0 / rgb.length;
        }

        /** Whether anything can be seen to be different. */
        boolean differsFrom(Picture other) {
            for (int i = 0; i < rgb.length; i++) {
                if (difference(other, i) > ROUNDING) {
                    return true;
                }
            }
            return false;
        }

        private int difference(Picture other, int i) {
            return Math.abs((rgb[i] & 0xFF) - (other.rgb[i] & 0xFF));
        }
    }

    private Thumbnails() {}

    static List<Picture> of(Film film, LongStream frames) {
        FilmFrames all = new FilmFrames(film);
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            return frames.mapToObj(frame ->
                            picture(renderer.render(all.frame(frame)).rgba().duplicate()))
                    .toList();
        }
    }

    private static Picture picture(ByteBuffer rgba) {
        int pixels = SIZE.width() * SIZE.height();
        byte[] rgb = new byte[3 * pixels];
        for (int i = 0; i < pixels; i++) {
            for (int channel = 0; channel < 3; channel++) {
                rgb[3 * i + channel] = rgba.get(rgba.position() + 4 * i + channel);
            }
        }
        return new Picture(rgb);
    }
}
