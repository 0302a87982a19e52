package org.kinora.engine;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.kinora.engine.animation.Animations;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Colors;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Rates;

/**
 * Everything static that a scene needs, in one import:
 *
 * <pre>{@code
 * import static org.kinora.engine.Kinora.*;
 *
 * import org.kinora.engine.mobject.*;
 * import org.kinora.engine.scene.Scene;
 * }</pre>
 *
 * This gives the nine {@linkplain Directions directions}, the {@linkplain Colors colours}, the {@linkplain Rates rate
 * functions} and all {@linkplain Animations animations}. A program of your own renders a scene with
 *
 * <pre>{@code
 * Kinora.render(new Waves(), Path.of("waves.mp4"));
 * Kinora.still(new Waves(), 1.5, Path.of("waves.png"), RenderOptions.DEFAULT);
 * }</pre>
 */
public final class Kinora extends Animations implements Directions, Colors, Rates {

    private Kinora() {}

    /**
     * Renders a scene into an MP4 file, from the {@code main} of a program of your own. A file of that name is replaced
     * once the new one is complete.
     *
     * @throws org.kinora.engine.scene.SceneException if the scene fails
     * @throws IOException if the file cannot be written
     */
    public static void render(Scene scene, Path target, RenderOptions options)
            throws IOException, InterruptedException {
        try (Film film = Film.startRecording(scene, options.filmSettings())) {
            FilmFiles.video(film, target, options);
        }
    }

    /** As {@link #render(Scene, Path, RenderOptions)}, in 1920 × 1080 at 60 frames per second. */
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

    /** Opens a scene that this thread records line by line, as in {@code jshell}; see {@link Sketch}. */
    public static Sketch sketch() {
        return sketch(RenderOptions.DEFAULT);
    }

    /** As {@link #sketch()}, with other options. */
    public static Sketch sketch(RenderOptions options) {
        return new Sketch(options);
    }

    /** A point in scene units: x to the right and y upward from the middle of the picture. */
    public static Point point(double x, double y) {
        return new Point(x, y);
    }

    /** A point in space: x to the right, y upward, z out of the picture. */
    public static Point3 point(double x, double y, double z) {
        return new Point3(x, y, z);
    }
}
