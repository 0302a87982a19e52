package org.kinora.scenes.gallery.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.HeatCell;
import org.kinora.scenes.viz.HeatMap;

class HeadScoresTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward(HeadScores.WORDS + HeadScores.WORDS);

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new HeadScores(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(8 * 60L, 16 * 60L);
    }

    @Test
    void everyWordIsOneTokenSoThatTheSecondHalfIsTheFirst() {
        int[] ids = RUN.ids();
        assertThat(ids).hasSize(18);
        for (int i = 0; i < 9; i++) {
            assertThat(ids[i + 9]).isEqualTo(ids[i]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theScoreOfTheBestHeadIsTheMeanOfTheFramedCellsOfItsPattern(HeadScore score) {
        Tensor values = score.of(GPT, RUN);
        int best = HeadScores.best(values);
        Stage.film(stage -> {
            HeatMap scores = HeadScores.scores(GPT, RUN, score);
            HeatMap pattern = HeadScores.pattern(GPT, RUN, best);
            List<HeatCell> framed = score.cells(pattern, RUN.ids().length);
            double mean = framed.stream()
                    .mapToDouble(cell -> cell.value().get())
                    .average()
                    .orElseThrow();
            double shown = scores.cell(best / 8, best % 8).value().get();
            // scores are kept in single precision
            assertThat(shown).isCloseTo(mean, within(1e-6)).isGreaterThan(0.4);
            assertThat(score.marks(pattern, RUN.ids().length).size()).isEqualTo(framed.size());
            for (int query = 0; query < 18; query++) {
                for (int key = 0; key < 18; key++) {
                    assertThat(pattern.cell(query, key).value().get())
                            .isEqualTo((double) RUN.pattern(best / 8, best % 8).get(query, key));
                }
            }
        });
    }

    @Test
    void headsThatFindTheWordBeforeComeBeforeThoseThatFindWhatFollowed() {
        int before = HeadScores.best(HeadScore.WORD_BEFORE.of(GPT, RUN)) / 8;
        int followed = HeadScores.best(HeadScore.WHAT_CAME_NEXT.of(GPT, RUN)) / 8;
        assertThat(before).isLessThan(followed);
    }
}
