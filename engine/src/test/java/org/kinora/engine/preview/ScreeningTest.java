package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;

class ScreeningTest {

    private static final FilmSettings SETTINGS = new FilmSettings(FrameRate.of(10), 16 / 9.0, 1);

    /** Fails in every frame from the tenth on, and while it is recorded, after 3 s. */
    private static final class Failing extends Scene {
        @Override
        protected void construct() {
            Circle disc = new Circle();
            add(disc);
            disc.opacity().follow(at -> {
                if (at.frame() >= 10) {
                    throw new IllegalStateException("dark");
                }
                return 1.0;
            });
            pause(3);
            throw new IllegalStateException("torn");
        }
    }

    private static Screening screening(Film film, DrawList before) {
        return new Screening(new Player(film, 0), before, Throwable::getMessage, () -> {});
    }

    @Test
    void aFrameThatFailsLeavesTheLastPictureAndIsTold() {
        try (Film film = Film.startRecording(new Failing(), SETTINGS);
                Screening shown = screening(film, null)) {
            while (film.framesSoFar() < 30) {
                Thread.onSpinWait();
            }
            DrawList ninth = shown.picture(9);
            assertThat(ninth).isEqualTo(new FilmFrames(film).frame(9));
            assertThat(shown.fault()).isEmpty();
            assertThat(shown.picture(10)).isSameAs(ninth);
            assertThat(shown.fault())
                    .hasValueSatisfying(fault -> assertThat(fault).endsWith("dark"));
            shown.picture(8);
            assertThat(shown.fault()).isEmpty();
        }
    }

    @Test
    void whatIsRecordedBeforeASceneFailsIsShownAndTheFailureIsTold() {
        try (Film film = Film.startRecording(new Failing(), SETTINGS);
                Screening shown = screening(film, null)) {
            while (!film.isComplete()) {
                Thread.onSpinWait();
            }
            assertThat(shown.catchUp()).isTrue();
            assertThat(shown.outline().frameCount()).isEqualTo(30);
            assertThat(shown.picture(5)).isEqualTo(new FilmFrames(film).frame(5));
            assertThat(shown.fault())
                    .hasValueSatisfying(fault -> assertThat(fault).endsWith("at 3.000 s, torn"));
            assertThat(shown.isSettled()).isTrue();
            assertThat(shown.catchUp()).isFalse();
        }
    }

    @Test
    void aPictureThatCannotBeDrawnGivesWayToTheOneBefore() {
        try (Film film = Film.record(new Still(), SETTINGS);
                Screening shown = screening(film, null)) {
            DrawList first = shown.picture(0);
            shown.keep();
            assertThat(shown.picture(1)).isNotSameAs(first);
            shown.refuse(new IllegalStateException("too large"));
            assertThat(shown.picture(1)).isSameAs(first);
            assertThat(shown.fault()).hasValue("too large");
        }
    }

    @Test
    void whileAFilmHasNoPictureThatOfTheOneBeforeIsShown() {
        try (Film whole = Film.record(new Still(), SETTINGS);
                Film film = Film.startRecording(new Dark(), SETTINGS)) {
            DrawList before = new FilmFrames(whole).frame(0);
            try (Screening shown = screening(film, before)) {
                assertThat(film.has(0)).isTrue();
                assertThat(shown.picture(0)).isSameAs(before);
                assertThat(shown.fault()).isPresent();
            }
        }
    }

    private static final class Still extends Scene {
        @Override
        protected void construct() {
            add(new Circle());
            pause(1);
        }
    }

    private static final class Dark extends Scene {
        @Override
        protected void construct() {
            Circle disc = new Circle();
            add(disc);
            disc.opacity().follow(at -> {
                throw new IllegalStateException("dark");
            });
            pause(1);
        }
    }
}
