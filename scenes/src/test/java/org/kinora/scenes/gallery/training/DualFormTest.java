package org.kinora.scenes.gallery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.Palette;

class DualFormTest {

    private static final SpotlightTraining TRAINING = new SpotlightTraining();
    private static final double END = SpotlightTraining.PASSES;

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new DualForm(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 16 * 60L);
    }

    @Test
    void whatWasSaidBeforeAndLookingBackAreWhatTheWeightsSay() {
        for (double passes : new double[] {0, 1, 10, 33.3, END}) {
            // sums of some thousand terms in double precision
            assertThat(TRAINING.initial(passes) + TRAINING.lookingBack(passes))
                    .isCloseTo(TRAINING.answer(passes), within(1e-10));
        }
        assertThat(TRAINING.lookingBack(0)).isZero();
    }

    @Test
    void theAnswerComesFromTheSentencesThatHaveItAndOthersSpeakAgainstIt() {
        assertThat(SpotlightTraining.SENTENCES).noneMatch(text -> text.startsWith(SpotlightTraining.QUESTION));
        assertThat(TRAINING.candidate(0)).isEqualTo("sweet");
        assertThat(TRAINING.probability(0, END)).isGreaterThan(0.5);
        assertThat(TRAINING.probability(0, 0)).isLessThan(0.1);
        for (int sentence = 0; sentence < SpotlightTraining.SENTENCES.size(); sentence++) {
            double contribution = TRAINING.contribution(sentence, END);
            if (SpotlightTraining.SENTENCES.get(sentence).contains("sweet")) {
                assertThat(contribution).isGreaterThan(3);
            } else {
                assertThat(contribution).isLessThan(0.1);
            }
        }
    }

    @Test
    void linesAndPlatesAreTheContributions() {
        Stage.film(stage -> {
            LookBack row = new LookBack(TRAINING, 2, new ValueTracker(END), LEFT, RIGHT);
            double share = TRAINING.contribution(2, END) / LookBack.STRONG;
            assertThat(share).isBetween(-1.0, 0.0);
            assertThat(row.line().stroke().get().width()).isCloseTo(-LookBack.FULL_WIDTH * share, within(1e-12));
            assertThat(row.line().stroke().get().paint()).isEqualTo(Palette.signed(-1));
            // "red" in "a dog likes red meat"
            double word = TRAINING.contribution(2, 3, END) / LookBack.STRONG;
            assertThat(row.plate(3).fill().get())
                    .isEqualTo(Palette.signed(-1).withAlpha(0.8 * Math.min(1, Math.abs(word))));
        });
    }
}
