package org.kinora.scenes.gallery.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.media.SvgDrawing;
import org.kinora.engine.media.VideoFrames;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.SceneFiles;

class PicturesTest {

    @ParameterizedTest
    @ValueSource(classes = {BalloonFlight.class, MandelbrotZoom.class, FilmInAFrame.class})
    void everySceneLastsAboutTenSecondsAndSaysNoWarning(Class<? extends Scene> scene) throws Exception {
        try (Film film = Film.record(scene.getDeclaredConstructor().newInstance(), FilmSettings.DEFAULT)) {
            assertThat(film.frameCount()).isBetween(8 * 60L, 16 * 60L);
            assertThat(film.warnings()).isEmpty();
            DrawList middle = new FilmFrames(film).frame(film.frameCount() / 2);
            assertThat(middle.items()).isNotEmpty();
            if (scene != BalloonFlight.class) {
                assertThat(middle.items()).hasAtLeastOneElementOfType(PixelItem.class);
            }
        }
    }

    @Test
    void theBalloonIsDrawnWhole() {
        SvgDrawing balloon = SvgDrawing.read(SceneFiles.beside(BalloonFlight.class, "balloon.svg"));
        assertThat(balloon.warnings()).isEmpty();
        assertThat(balloon.parts()).hasSize(15);
    }

    @Test
    void thePendulumsAreBackAtTheBeginningWhenTheirFilmEnds() {
        try (VideoFrames film = VideoFrames.open(SceneFiles.beside(FilmInAFrame.class, "pendulums.mp4"))) {
            assertThat(film.seconds()).isCloseTo(Pendulums.SECONDS, within(1e-6));
            assertThat(film.count()).isEqualTo((int) Pendulums.SECONDS * Pendulums.RATE);
        }
    }

    @Test
    void pointsOfTheSetStayAndOthersLeaveLaterTheNearerTheyAre() {
        assertThat(EscapeTimes.steps(0, 0)).isNegative();
        assertThat(EscapeTimes.steps(-1, 0)).isNegative();
        assertThat(EscapeTimes.steps(-0.12, 0.75)).isNegative();
        assertThat(EscapeTimes.steps(0.5, 0)).isGreaterThan(EscapeTimes.steps(0.9, 0));
        // without a step where the count does
        assertThat(EscapeTimes.steps(0.4, 0.4)).isCloseTo(EscapeTimes.steps(0.4001, 0.4), within(0.01));
    }

    @Test
    void thePictureIsUprightAndSymmetrical() {
        Bitmap whole = new EscapeTimes(-0.6, 0, 2.4).bitmap(48, 24);
        for (int x = 0; x < 48; x++) {
            assertThat(whole.pixel(x, 3)).isEqualTo(whole.pixel(x, 20));
        }
        // the point is to the left, and the cusp of the heart to the right
        assertThat(whole.pixel(23, 12)).isEqualTo(0xFF000000);
        assertThat(whole.pixel(36, 12)).isNotEqualTo(0xFF000000);
    }
}
