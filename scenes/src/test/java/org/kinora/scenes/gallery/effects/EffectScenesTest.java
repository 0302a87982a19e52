package org.kinora.scenes.gallery.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;

class EffectScenesTest {

    private static Film film(Scene scene) {
        return Film.record(scene, FilmSettings.DEFAULT);
    }

    static Stream<Supplier<Scene>> scenes() {
        return Stream.of(FocusPull::new, CutPaper::new, Magnifier::new);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyFilmLastsSomeSecondsAndHasEveryFrame(Supplier<Scene> scene) {
        try (Film film = film(scene.get())) {
            assertThat(film.frameCount()).isBetween(5 * 60L, 15 * 60L);
            FilmFrames frames = new FilmFrames(film);
            for (long n = 0; n < film.frameCount(); n += 37) {
                assertThat(frames.frame(n).items()).isNotEmpty();
            }
        }
    }

    @Test
    void theFocusGoesFromTheFarLightsToTheNearOnes() {
        try (Film film = film(new FocusPull())) {
            FilmFrames frames = new FilmFrames(film);
            double[] first = blurs(frames.frame(0));
            double[] later = blurs(frames.frame(170));
            assertThat(first[2]).isLessThan(first[0]);
            assertThat(later[2]).isGreaterThan(later[0]);
        }
    }

    /** Of the three planes, from back to front. */
    private static double[] blurs(DrawList list) {
        return list.layers().stream()
                .flatMap(layer -> layer.effects().stream())
                .filter(LayerEffect.Blur.class::isInstance)
                .mapToDouble(effect -> ((LayerEffect.Blur) effect).radius())
                .toArray();
    }

    @Test
    void theGlassMagnifiesSixTimes() {
        try (Film film = film(new Magnifier())) {
            Affine lens = new FilmFrames(film)
                    .frame(200).layers().stream()
                            .map(Layer::lens)
                            .filter(each -> !each.equals(Affine.IDENTITY))
                            .findFirst()
                            .orElseThrow();
            assertThat(lens.meanScale()).isBetween(5.99, 6.01);
        }
    }
}
