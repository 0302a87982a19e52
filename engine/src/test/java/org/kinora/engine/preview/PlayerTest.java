package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;

class PlayerTest {

    private static final long SECOND = 1_000_000_000;

    private final Film film = CountingFilm.record();
    private final Player player = new Player(film, 50);

    @AfterEach
    void close() {
        film.close();
    }

    private long frame() {
        return player.playback().frameAt(SECOND);
    }

    private void perform(Action... actions) {
        for (Action action : actions) {
            assertThat(player.perform(action, SECOND)).isTrue();
        }
    }

    @Test
    void sectionsAreGoneToOneByOne() {
        // they begin at the frames 0, 40 and 90
        perform(Action.SECTION_ON);
        assertThat(frame()).isEqualTo(90);
        perform(Action.SECTION_ON);
        assertThat(frame()).isEqualTo(119);
        perform(Action.SECTION_BACK);
        assertThat(frame()).isEqualTo(90);
        perform(Action.SECTION_BACK, Action.SECTION_BACK);
        assertThat(frame()).isZero();
    }

    @Test
    void aSecondIsAsManyFramesAsTheFilmHas() {
        perform(Action.SECOND_ON, Action.SECOND_ON, Action.SECOND_BACK);
        assertThat(frame()).isEqualTo(55);
    }

    @Test
    void theFirstLoopIsTheSectionAndEndsAreSetByHand() {
        perform(Action.LOOP);
        assertThat(player.playback().loop()).isEqualTo(new LoopRange(40, 89, true));
        perform(Action.SECOND_ON, Action.LOOP_FROM);
        assertThat(player.playback().loop()).isEqualTo(new LoopRange(55, 89, true));
        perform(Action.END, Action.LOOP_TO, Action.LOOP);
        assertThat(player.playback().loop()).isEqualTo(new LoopRange(55, 119, false));
        perform(Action.START, Action.LOOP_TO);
        assertThat(player.playback().loop()).isEqualTo(new LoopRange(0, 0, true));
    }

    @Test
    void whatIsMutedOrNotAtItsOwnPaceIsNotHeard() {
        player.play(0);
        assertThat(player.heard().isRunningAt(SECOND)).isTrue();
        perform(Action.MUTE);
        assertThat(player.heard().isRunningAt(SECOND)).isFalse();
        perform(Action.MUTE, Action.FASTER);
        assertThat(player.heard().isRunningAt(SECOND)).isFalse();
        perform(Action.USUAL_PACE);
        assertThat(player.heard().isRunningAt(SECOND)).isTrue();
    }

    @Test
    void anotherFilmGoesOnAtTheSameTimeHoweverManyFramesItHasASecond() {
        player.play(0);
        try (Film finer = Film.record(new CountingFilm(), new FilmSettings(FrameRate.of(50), 16 / 9.0, 1))) {
            player.seek(60, SECOND);
            player.replace(finer, SECOND);
            assertThat(frame()).isEqualTo(600);
            assertThat(player.playback().isRunningAt(SECOND)).isTrue();
        }
    }

    @Test
    void aShorterFilmIsShownAtItsEndAndKeepsAsMuchOfTheLoopAsItHas() {
        perform(Action.LOOP);
        try (Film brief = Film.record(new Brief(), film.settings())) {
            player.replace(brief, SECOND);
            assertThat(frame()).isEqualTo(44);
            assertThat(player.playback().loop()).isEqualTo(new LoopRange(40, 44, true));
        }
    }

    /** Lasts 9 seconds. */
    private static final class Brief extends Scene {
        @Override
        protected void construct() {
            pause(9);
        }
    }
}
