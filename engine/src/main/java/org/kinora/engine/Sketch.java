package org.kinora.engine;

import java.io.IOException;
import java.nio.file.Path;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Scene;

/**
 * A scene without a class of its own, for trying things out line by line, as in {@code jshell}:
 *
 * <pre>{@code
 * var s = sketch();
 * var c = new Circle();
 * s.play(create(c), c.animate(m -> m.shift(RIGHT)));
 * s.still(Path.of("now.png"));
 * s.render(Path.of("so-far.mp4"));
 * }</pre>
 *
 * Mobjects are made on the thread that opened the sketch, until it is closed.
 */
public final class Sketch extends Scene implements AutoCloseable {

    private final RenderOptions options;
    private final Film film;

    Sketch(RenderOptions options) {
        this.options = options;
        this.film = Film.open(this, options.filmSettings());
    }

    /** A sketch is filled by calls from outside. */
    @Override
    protected void construct() {}

    /**
     * Writes the current picture as a PNG file.
     *
     * @throws IOException if it cannot be written
     */
    public void still(Path target) throws IOException {
        FilmFiles.still(film, film.framesSoFar(), target, options);
    }

    /**
     * Writes everything played so far as an MP4 file.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if no time has passed yet
     */
    public void render(Path target) throws IOException, InterruptedException {
        if (film.framesSoFar() == 0) {
            throw new IllegalStateException(
                    "No time has passed in this sketch: play something or pause, or take a still");
        }
        FilmFiles.videoSoFar(film, target, options);
    }

    @Override
    public void close() {
        film.close();
    }
}
