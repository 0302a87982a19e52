package org.kinora.scenes.gallery.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.scenes.viz.Palette;

/** The scenes at ten frames a second. */
class MovesTest {

    private static final FilmSettings TEN_FRAMES_A_SECOND = new FilmSettings(FrameRate.of(10), 16 / 9.0, 1);

    private record Maker(String name, Supplier<Scene> scene) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Maker> scenes() {
        return Stream.of(
                new Maker("CommonParts", CommonParts::new),
                new Maker("SideBySide", SideBySide::new),
                new Maker("DrawnEyes", DrawnEyes::new),
                new Maker("NextPictures", NextPictures::new),
                new Maker("BentGrid", BentGrid::new));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everySceneLastsAQuarterOfAMinuteAndHasNothingToWarnOf(Maker maker) {
        try (Film film = Film.record(maker.scene.get(), TEN_FRAMES_A_SECOND)) {
            assertThat(film.frameCount()).isBetween(100L, 180L);
            assertThat(film.warnings()).isEmpty();
            FilmFrames frames = new FilmFrames(film);
            for (long n = 5; n < film.frameCount() - 15; n += 10) {
                assertThat(frames.frame(n).background()).isEqualTo(Palette.BACKGROUND);
            }
        }
    }

    @Test
    void theWheelTurnsWhileTheDotsRace() {
        try (Film film = Film.record(new SideBySide(), TEN_FRAMES_A_SECOND)) {
            FilmFrames frames = new FilmFrames(film);
            ShapeItem spoke = frames.frame(12).shapes().get(0);
            for (long n = 20; n < 60; n += 5) {
                ShapeItem later = itemOf(frames.frame(n), spoke.id());
                assertThat(later.toScene()).as("frame %d", n).isNotEqualTo(spoke.toScene());
                spoke = later;
            }
        }
    }

    private static ShapeItem itemOf(DrawList list, long id) {
        List<ShapeItem> items = list.shapes();
        return items.stream().filter(item -> item.id() == id).findFirst().orElseThrow();
    }
}
