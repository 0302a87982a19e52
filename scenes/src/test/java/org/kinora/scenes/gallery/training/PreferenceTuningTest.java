package org.kinora.scenes.gallery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Gpt;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.Palette;

class PreferenceTuningTest {

    /** Paths are kept in single precision. */
    private static final double SINGLE_PRECISION = 1e-5;

    private static final Gpt GPT = Gpt.loadDefault();

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new PreferenceTuning(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(8 * 60L, 16 * 60L);
    }

    @Test
    void oneJudgementMakesOtherAnswersBriefAndLeavesTheRest() {
        ShortAnswers model = new ShortAnswers(GPT);
        assertThat(model.answer(ShortAnswers.QUESTION)).isEqualTo(ShortAnswers.REJECTED);
        assertThat(model.answer("What is the capital of Italy?")).isEqualTo("The capital of Italy is Rome.");
        assertThat(model.chosen()).isLessThan(model.rejected());
        String goodNight = model.answer("Good night!");
        while (model.steps() < ShortAnswers.STEPS) {
            model.step();
        }
        assertThat(model.chosen()).isGreaterThan(model.rejected() + 3);
        assertThat(model.answer(ShortAnswers.QUESTION)).isEqualTo(ShortAnswers.CHOSEN);
        assertThat(model.answer("What is the capital of Italy?")).isEqualTo("Rome.");
        assertThat(model.answer("What is the capital of Spain?")).isEqualTo("Madrid.");
        assertThat(model.answer("Good night!")).isEqualTo(goodNight);
    }

    @Test
    void barsAndCurvesAreTheProbabilitiesOfTheWholeAnswers() {
        ShortAnswers model = new ShortAnswers(GPT);
        Stage.film(stage -> {
            ValueTracker chosen = new ValueTracker(model.chosen());
            AnswerChance row = new AnswerChance(ShortAnswers.CHOSEN, chosen, Palette.YELLOW, Point.ORIGIN);
            LogProbabilityCurves curves = new LogProbabilityCurves(
                    1, List.of(model.chosen(), model.rejected()), List.of(Palette.YELLOW, Palette.TEAL));
            assertShows(row, curves, model);
            model.step();
            stage.play(
                    chosen.animate(c -> c.set(model.chosen())),
                    curves.to(1, List.of(model.chosen(), model.rejected())));
            stage.pause(0.1);
            assertShows(row, curves, model);
        });
    }

    private static void assertShows(AnswerChance row, LogProbabilityCurves curves, ShortAnswers model) {
        assertThat(row.bar().width())
                .isCloseTo(AnswerChance.FULL_LENGTH * Math.exp(model.chosen()), within(SINGLE_PRECISION));
        Point first = curves.at(model.steps(), model.chosen());
        Point second = curves.at(model.steps(), model.rejected());
        assertThat(curves.head(0).center().distanceTo(first)).isLessThan(SINGLE_PRECISION);
        assertThat(curves.head(1).center().distanceTo(second)).isLessThan(SINGLE_PRECISION);
    }
}
