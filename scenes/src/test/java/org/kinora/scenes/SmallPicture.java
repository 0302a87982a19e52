package org.kinora.scenes;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.scenes.viz.Palette;

/** The first frame of a scene, drawn small before the film's background. */
public final class SmallPicture {

    private static final PictureSize SIZE = new PictureSize(320, 180);
    private static final double PIXELS_A_UNIT = SIZE.height() / 8.0;

    private final byte[] rgba = new byte[4 * SIZE.width() * SIZE.height()];

    private SmallPicture(ByteBuffer pixels) {
        pixels.get(rgba);
    }

    /** @param script adds what is to be seen */
    public static SmallPicture of(Consumer<Stage> script) {
        Film film = Stage.film(stage -> {
            stage.background().set(Palette.BACKGROUND);
            script.accept(stage);
            stage.pause(0.1);
        });
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            return new SmallPicture(
                    renderer.render(new FilmFrames(film).frame(0)).rgba().duplicate());
        }
    }

    /** The pixel at a point, in scene units. */
    public Color at(Point point) {
        int column = (int) (SIZE.width() / 2.0 + point.x() * PIXELS_A_UNIT);
        int row = (int) (SIZE.height() / 2.0 - point.y() * PIXELS_A_UNIT);
        int first = 4 * (row * SIZE.width() + column);
        return Color.rgb(part(first), part(first + 1), part(first + 2));
    }

    private double part(int index) {
        return (rgba[index] & 0xFF) / 255.0;
    }

    /** How far the pixel at a point is from a colour, in the part in which it is farthest: 0 to 1. */
    public double difference(Point point, Color color) {
        Color seen = at(point);
        return Math.max(
                Math.abs(seen.red() - color.red()),
                Math.max(Math.abs(seen.green() - color.green()), Math.abs(seen.blue() - color.blue())));
    }

    /** How light the pixels are between two points one above the other, all together. */
    public double lightBetween(Point low, Point high) {
        double sum = 0;
        for (double y = low.y(); y <= high.y(); y += 1 / PIXELS_A_UNIT) {
            sum += at(new Point(low.x(), y)).luminance();
        }
        return sum;
    }
}
