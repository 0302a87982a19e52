package org.kinora.scenes.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;

/** What every scene of the gallery promises that shows kinds of mobjects and no model. */
public final class ShortScenes {

    private ShortScenes() {}

    /** It lasts between six and sixteen seconds, and every second of it can be drawn. */
    public static void assertShortAndDrawable(Scene scene) {
        Film film = Film.record(scene, FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(6 * 60L, 16 * 60L);
        FilmFrames frames = new FilmFrames(film);
        for (long frame = 59; frame < film.frameCount(); frame += 60) {
            assertThat(frames.frame(frame).items()).isNotEmpty();
        }
        film.close();
    }
}
