package org.kinora.scenes.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.Activations;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.scenes.Stage;

/** What is drawn is what the model computed. */
class ModelVisualsTest {

    private static final String PROMPT = "The dog ran into the garden and";
    /** Paths are kept in single precision. */
    private static final double SINGLE_PRECISION = 1e-5;

    private static final Gpt GPT = Gpt.loadDefault();

    @Test
    void whatShowsNumbersTellsTheAuthorWhereTheyComeFrom() {
        Stage.film(stage -> {
            ProbabilityBars bars = new ProbabilityBars(GPT.predictNext(PROMPT), 12, 8, 25);
            assertThat(bars.provenances()).containsExactly(bars.provenance().toString());
            Figure cited = Figure.cited(new Text("1,800 years"), "Brown et al. 2020");
            assertThat(cited.provenances()).containsExactly("Brown et al. 2020");
        });
    }

    @Test
    void barsAreAsLongAsTheProbabilitiesAndSayThem() {
        Stage.film(stage -> {
            Prediction prediction = GPT.predictNext(PROMPT);
            ProbabilityBars bars = new ProbabilityBars(prediction, 12, 8, 25);
            assertShows(bars, prediction);
            Prediction next = GPT.predictNext(PROMPT + " saw");
            stage.play(bars.animate(b -> b.show(next)));
            stage.pause(1);
            assertShows(bars, next);
            assertThat(bars.provenance().prompt()).isEqualTo(PROMPT + " saw");
            assertThat(bars.provenance().hook()).isEqualTo("logits");
        });
    }

    private static void assertShows(ProbabilityBars bars, Prediction prediction) {
        double shown = 0;
        for (int rank = 0; rank < 12; rank++) {
            Candidate candidate = prediction.top(12).get(rank);
            ProbabilityRow row = bars.row(rank);
            assertThat(row.word().text()).isEqualTo(candidate.text().strip());
            assertThat(row.bar().width())
                    .isCloseTo(Math.max(0.03, 8 * prediction.probability(candidate.id())), within(SINGLE_PRECISION));
            assertThat(row.percent().value().get())
                    .isCloseTo(100 * prediction.probability(candidate.id()), within(1e-9));
            shown += prediction.probability(candidate.id());
        }
        assertThat(bars.rest().bar().width()).isCloseTo(8 * (1 - shown), within(SINGLE_PRECISION));
    }

    @Test
    void aWordWithoutARowIsRefusedByName() {
        Stage.film(stage -> {
            ProbabilityBars bars = new ProbabilityBars(GPT.predictNext(PROMPT), 12, 8, 25);
            assertThat(bars.row("saw")).isSameAs(bars.row(0));
            assertThatThrownBy(() -> bars.row("Paris"))
                    .hasMessageContaining("no row of that word")
                    .hasMessageContaining("\"saw\", \"started\"");
        });
    }

    @Test
    void aRowThatHasBeenScaledWritesItsNextWordInItsSize() {
        Stage.film(stage -> {
            ProbabilityRow small = new ProbabilityRow("dog", Palette.INK, 0.3, 4, 30).show("cat", 0.2);
            ProbabilityRow large =
                    new ProbabilityRow("dog", Palette.INK, 0.3, 4, 30).scale(2).show("cat", 0.2);
            assertThat(large.word().xHeight()).isCloseTo(2 * small.word().xHeight(), within(1e-9));
            assertThat(large.width()).isCloseTo(2 * small.width(), within(SINGLE_PRECISION));
        });
    }

    @Test
    void aPercentageStandsInsideABarThatLeavesNoRoomBehindIt() {
        Stage.film(stage -> {
            ProbabilityRow row = new ProbabilityRow("dog", Palette.INK, 0.3, 4, 30).keepWithin();
            stage.add(row);
            assertThat(row.percent().corner(LEFT).x())
                    .isGreaterThan(row.bar().corner(RIGHT).x());
            row.probability().set(1.0);
            assertThat(row.percent().corner(RIGHT).x())
                    .isLessThan(row.bar().corner(RIGHT).x());
            assertThat(row.percent().corner(LEFT).x())
                    .isGreaterThan(row.bar().corner(LEFT).x());
            assertThat(row.percent().fill().get()).isEqualTo(Palette.BACKGROUND);
        });
    }

    @Test
    void dotsStayInTheirPlaneWhenItHasBeenMoved() {
        Tensor places = Tensor.of(new float[] {0, 0, 1, 1}, 2, 2);
        Tensor others = Tensor.of(new float[] {0.5f, 0, -1, 2}, 2, 2);
        Provenance source = new Provenance("model", "prompt", "hook", List.of());
        Stage.film(stage -> {
            VectorDots dots = new VectorDots(places, source, List.of(Palette.TEAL, Palette.YELLOW), 0.1, Point.UP, 2);
            dots.shift(3, 0).show(others, source);
            assertThat(dots.dot(1).center().distanceTo(new Point(1, 5))).isLessThan(SINGLE_PRECISION);
            dots.show(places, source);
            assertThat(dots.dot(0).center().distanceTo(new Point(3, 1))).isLessThan(SINGLE_PRECISION);
        });
    }

    @Test
    void arrowsAreAsWideAsTheWeightsOfTheHead() {
        Activations run = GPT.forward(PROMPT);
        Stage.film(stage -> {
            TokenRow row = new TokenRow(run, 34, 1.86);
            AttentionArrows arrows = new AttentionArrows(row, run, 3, 2, 2);
            assertShows(arrows, run.pattern(3, 2), stage.now());
            stage.play(arrows.animate(a -> a.show(run, 5, 1)));
            stage.pause(1);
            assertShows(arrows, run.pattern(5, 1), stage.now());
            assertThat(arrows.provenance())
                    .hasToString("kinora-default, \"" + PROMPT + "\", blocks.5.attn.hook_pattern[1]");
        });
    }

    private static void assertShows(AttentionArrows arrows, Tensor pattern, Moment now) {
        int drawn = 0;
        for (int query = 1; query < pattern.size(0); query++) {
            for (int key = 0; key < query; key++) {
                double weight = pattern.get(query, key);
                AttentionArrow arrow = arrows.arrow(query, key);
                assertThat(arrow.weight().get()).isCloseTo(weight, within(1e-9));
                if (weight >= AttentionArrows.LEAST_WEIGHT) {
                    drawn++;
                    assertThat(arrow.thickness(now)).isCloseTo(AttentionArrow.FULL_WIDTH * weight, within(1e-9));
                    Bounds bounds = arrow.bounds();
                    assertThat(bounds.width()).isPositive();
                } else if (weight < AttentionArrows.LEAST_WEIGHT / 2) {
                    assertThat(arrow.path().get().isEmpty()).isTrue();
                }
            }
        }
        assertThat(drawn).isPositive();
    }

    @Test
    void aColumnShowsTheFirstNumbersOfItsVectorAndTheLast() {
        Activations run = GPT.forward(PROMPT);
        Stage.film(stage -> {
            EmbeddingColumn column = new EmbeddingColumn(run, "hook_embed", 5, 8, 1.2, 26);
            assertShows(column, run.tensor("hook_embed").at(5));
            stage.play(column.animate(c -> c.show(run, "blocks.4.hook_resid_post")));
            stage.pause(1);
            assertShows(column, run.tensor("blocks.4.hook_resid_post").at(5));
            assertThat(column.provenance().indices()).containsExactly(5);
        });
    }

    private static void assertShows(EmbeddingColumn column, Tensor vector) {
        for (int i = 0; i < 7; i++) {
            assertThat(column.values().get(i)).isCloseTo(vector.get(i), within(1e-6));
        }
        assertThat(column.values().get(7)).isCloseTo(vector.get(255), within(1e-6));
    }

    @Test
    void everyTokenHasItsChip() {
        Activations run = GPT.forward("Dogs bark.\n");
        Stage.film(stage -> {
            TokenRow row = new TokenRow(run, 34, 1.86);
            assertThat(row.chips()).extracting(chip -> chip.text().text()).endsWith(".", "↵");
        });
    }
}
