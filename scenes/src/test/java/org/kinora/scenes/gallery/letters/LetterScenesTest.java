package org.kinora.scenes.gallery.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.text.FontSource;

class LetterScenesTest {

    static Stream<Supplier<Scene>> scenes() {
        return Stream.of(ManyScripts::new, JustifiedLines::new);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyFilmLastsSomeSecondsHasEveryFrameAndLacksNoCharacter(Supplier<Scene> scene) {
        try (Film film = Film.record(scene.get(), FilmSettings.DEFAULT)) {
            assertThat(film.frameCount()).isBetween(5 * 60L, 15 * 60L);
            assertThat(film.warnings()).isEmpty();
            FilmFrames frames = new FilmFrames(film);
            for (long n = 30; n < film.frameCount(); n += 61) {
                assertThat(frames.frame(n).items()).isNotEmpty();
            }
        }
    }

    @Test
    void theFontsOfTheScriptsLieBesideTheScene() {
        try (Film film = Film.record(new ManyScripts(), FilmSettings.DEFAULT)) {
            assertThat(film.fonts())
                    .extracting(FontSource::file)
                    .containsExactly(
                            "NotoSansDevanagari-Light.ttf",
                            "NotoSansDevanagari-Regular.ttf",
                            "NotoSansDevanagari-Bold.ttf");
        }
    }
}
