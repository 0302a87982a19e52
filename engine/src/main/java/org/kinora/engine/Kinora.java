package org.kinora.engine;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.kinora.engine.animation.Animations;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Colors;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Rates;

/**
 * What a scene needs beside its mobjects, in one import:
 *
 * <pre>{@code
 * import static org.kinora.engine.Kinora.*;
 *
 * import org.kinora.engine.mobject.*;
 * import org.kinora.engine.scene.Scene;
 * }</pre>
 *
 * gives the nine {@linkplain Directions directions}, the {@linkplain Colors colours}, the {@linkplain Rates rate functions}
 * and all {@linkplain Animations animations}.
 */
public final class Kinora extends Animations implements Directions, Colors, Rates {

    private Kinora() {}

    /**
     * Renders a scene into an MP4 file, from a program's own {@code main}. A file of that name is replaced when the new one
     * is complete.
     *
     * @throws org.kinora.engine.scene.SceneException if the scene fails
     * @throws IOException if the file cannot be written
     */
    public static void render(Scene scene, Path target, RenderOptions options)
            throws IOException, InterruptedException {
        try (Film film = Film.startRecording(scene, options.filmSettings())) {
            FilmFiles.video(film, Long.MAX_VALUE, target, options);
        }
    }

    /** As {@link #render(Scene, Path, RenderOptions)}, in 1920 × 1080 at 60 frames a second. */
    public static void render(Scene scene, Path target) throws IOException, InterruptedException {
        render(scene, target, RenderOptions.DEFAULT);
    }

    /**
     * Writes one picture of a scene as a PNG file.
     *
     * @param seconds since the scene began
     * @throws IllegalArgumentException if the scene is over by then
     */
    public static void still(Scene scene, double seconds, Path target, RenderOptions options) throws IOException {
        try (Film film = Film.record(scene, options.filmSettings())) {
            long frame = film.rate().frameAt(BigDecimal.valueOf(seconds));
            if (!film.has(frame)) {
                throw new IllegalArgumentException("%s lasts %.3f s, so there is no picture at %s s"
                        .formatted(film.name(), film.rate().secondsAt(film.frameCount()), seconds));
            }
            FilmFiles.still(film, frame, target, options);
        }
    }

    /** Opens a scene that is recorded line by line by this thread, as in {@code jshell}; see {@link Sketch}. */
    public static Sketch sketch() {
        return sketch(RenderOptions.DEFAULT);
    }

    /** As {@link #sketch()}, with other options. */
    public static Sketch sketch(RenderOptions options) {
        return new Sketch(options);
    }

    /** A place in scene units, x to the right and y upward from the middle of the picture. */
    public static Point point(double x, double y) {
        return new Point(x, y);
    }
}
