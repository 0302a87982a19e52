package org.kinora.scenes.gallery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.scenes.Stage;

class RecurrentMemoryTest {

    private static final RnnVersusAttention CONTEST = new RnnVersusAttention();

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new RecurrentMemory(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 17 * 60L);
    }

    @Test
    void theStateForgetsAndAttentionDoesNot() {
        int last = CONTEST.words() - 1;
        double near = 0;
        double far = 0;
        for (int distance = 0; distance < 4; distance++) {
            near += CONTEST.recurrentRecall(last, last - distance) / 4;
            far += CONTEST.recurrentRecall(last, last - 4 - distance) / 4;
        }
        assertThat(near).isGreaterThan(0.6);
        assertThat(far).isLessThan(0.3);
        for (int distance = 0; distance <= RnnVersusAttention.FARTHEST; distance++) {
            assertThat(CONTEST.attentionRecall(last, last - distance)).isGreaterThan(0.95);
        }
    }

    @Test
    void barsAreTheProbabilities() {
        Stage.film(stage -> {
            ValueTracker now = new ValueTracker(0);
            RecallBar bar = new RecallBar(at -> CONTEST.recurrentRecall(at, 3), CONTEST.words(), now, new Point(1, -1));
            stage.play(now.animate(n -> n.set(5)));
            stage.pause(1);
            assertThat(bar.share(stage.now())).isEqualTo(CONTEST.recurrentRecall(5, 3));
            // paths are kept in single precision
            assertThat(bar.get(0).height())
                    .isCloseTo(RecallBar.FULL_HEIGHT * CONTEST.recurrentRecall(5, 3), within(1e-5));
            assertThat(RecurrentMemory.state(CONTEST, 2, 5)).isEqualTo(CONTEST.state(5, 2));
        });
    }
}
