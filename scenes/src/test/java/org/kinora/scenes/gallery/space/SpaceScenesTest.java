package org.kinora.scenes.gallery.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.space.SpaceContent;

class SpaceScenesTest {

    private static Film film(Scene scene) {
        return Film.record(scene, FilmSettings.DEFAULT);
    }

    static Stream<Supplier<Scene>> scenes() {
        return Stream.of(
                WordBetweenSlabs::new, TurningSurface::new, RegularSolids::new, CurveInSpace::new, Harbour::new);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyFilmLastsSomeSecondsAndStandsInSpace(Supplier<Scene> scene) {
        try (Film film = film(scene.get())) {
            assertThat(film.frameCount()).isBetween(5 * 60L, 15 * 60L);
            FilmFrames frames = new FilmFrames(film);
            for (long n = 30; n < film.frameCount(); n += 41) {
                assertThat(space(frames.frame(n)).members()).isNotEmpty();
            }
        }
    }

    private static SpaceContent space(DrawList list) {
        return list.items().stream()
                .filter(PixelItem.class::isInstance)
                .map(item -> ((PixelItem) item).content())
                .filter(SpaceContent.class::isInstance)
                .map(SpaceContent.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theEyeGoesInBetweenTheSlabs() {
        try (Film film = film(new WordBetweenSlabs())) {
            FilmFrames frames = new FilmFrames(film);
            Projection inside = space(frames.frame(470)).projection();
            // the six slabs stand along y, from −4.25 to 4.25
            assertThat(inside.eye().y()).isBetween(-4.25, -2.5);
            Projection outside = space(frames.frame(60)).projection();
            assertThat(outside.eye().y()).isLessThan(-10);
        }
    }
}
