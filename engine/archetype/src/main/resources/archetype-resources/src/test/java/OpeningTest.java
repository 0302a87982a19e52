package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.junit.GoldenFrames;

class OpeningTest {

    /**
     * Compares these frames with the pictures in src/test/resources, which somebody has looked at. After a change that is
     * meant, record them anew: mvn test -Dkinora.golden.record=true, look at them, and commit them.
     */
    @GoldenFrames(scene = Opening.class, at = {"3s", "6s", "9.5s"})
    void theFilmLooksAsItDid() {}

    @Test
    void theFilmLastsTenSeconds() {
        try (Film film = Film.record(new Opening(), FilmSettings.DEFAULT)) {
            assertEquals(10, film.rate().secondsAt(film.frameCount()), 1);
        }
    }
}
