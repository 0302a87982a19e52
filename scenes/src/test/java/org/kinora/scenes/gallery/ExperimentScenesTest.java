package org.kinora.scenes.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.model.Activations;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.Ablation;
import org.kinora.model.experiments.Part;
import org.kinora.model.experiments.PrincipalComponents;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.HeatMap;
import org.kinora.scenes.viz.VectorDots;
import org.kinora.scenes.viz.Waterfall;

/** What the scenes of the experiments draw is what the experiments computed, and shows what the captions say. */
class ExperimentScenesTest {

    /** Paths are kept in single precision. */
    private static final double SINGLE_PRECISION = 1e-5;

    private static final Gpt GPT = Gpt.loadDefault();

    static Stream<Arguments> scenes() {
        return Stream.<Supplier<Scene>>of(
                        LogitLens::new,
                        HeadAblation::new,
                        ActivationPatching::new,
                        LogitAttribution::new,
                        AttentionRollout::new,
                        NearestTokens::new,
                        WordPca::new,
                        TwoMeanings::new,
                        HeadPatterns::new)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneLastsBetweenEightAndSixteenSeconds(Supplier<Scene> scene) {
        Film film = Film.record(scene.get(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(8 * 60L, 16 * 60L);
    }

    @Test
    void theLensShowsTheLikeliestWordsAndHowLikelyTheAnswerIs() {
        Activations run = GPT.forward(LogitLens.PROMPT);
        var lens = new org.kinora.model.experiments.LogitLens(GPT, run);
        Stage.film(stage -> {
            LensTable table = new LensTable(GPT, run);
            for (int depth = 0; depth < lens.depths(); depth++) {
                for (int position = 0; position < run.ids().length; position++) {
                    Prediction seen = lens.prediction(depth, position);
                    int answer = run.prediction(position).top(1).get(0).id();
                    assertThat(table.map().cell(depth, position).value().get())
                            .isCloseTo(seen.probability(answer), within(1e-6));
                    assertThat(table.word(depth, position).text())
                            .isEqualTo(seen.top(1).get(0).text().strip());
                }
            }
            assertThat(table.word(6, 4).text()).isEqualTo("Paris");
        });
    }

    @Test
    void withoutTheHeadThatIsNeededMostTheAnswerIsAnother() {
        Candidate answer = GPT.predictNext(HeadAblation.PROMPT).top(1).get(0);
        assertThat(answer.text()).isEqualTo(" kitten");
        Tensor effects = Ablation.effectsOfHeads(GPT, HeadAblation.PROMPT, answer.id());
        Stage.film(stage -> assertShows(HeadAblation.map(effects, answer, GPT.name()), effects));
        assertThat(answerWithout(HeadAblation.mostNeeded(effects))).isNotEqualTo(" kitten");
        assertThat(answerWithout(HeadAblation.leastNeeded(effects))).isEqualTo(" kitten");
    }

    private static String answerWithout(int head) {
        Part part = Part.head(head / 8, head % 8);
        Activations run = GPT.runWithHooks(HeadAblation.PROMPT, Ablation.zero(part));
        return run.prediction().top(1).get(0).text();
    }

    @Test
    void theCountryMattersFirstAndTheLastWordInTheEnd() {
        var patching = ActivationPatching.patching(GPT);
        Tensor restored = patching.restored(ActivationPatching.HOOK);
        Stage.film(stage -> {
            HeatMap map = ActivationPatching.map(patching, GPT.name());
            assertShows(map, restored);
            assertThat(map.cell(5, 4).center().y())
                    .isGreaterThan(map.cell(0, 4).center().y());
        });
        assertThat(restored.get(0, 3)).isEqualTo(1);
        assertThat(restored.get(5, 4)).isGreaterThan(0.5f).isGreaterThan(restored.get(5, 3));
        String last = "blocks.5." + ActivationPatching.HOOK;
        assertThat(patching.patched(last, 4).top(1).get(0).text()).isEqualTo(" Paris");
    }

    @Test
    void barsOfTheAttributionAddUpToTheDifferenceOfTheLogits() {
        var attribution = LogitAttribution.attribution(GPT);
        List<Double> parts = List.copyOf(attribution.parts().values());
        Stage.film(stage -> {
            ValueTracker added = new ValueTracker(parts.size());
            Waterfall bars = LogitAttribution.waterfall(attribution, added);
            assertThat(bars.sumAt(stage.now())).isCloseTo(attribution.total(), within(1e-4));
            double unit = bars.place(0, 1).y() - bars.place(0, 0).y();
            for (int i = 0; i < parts.size(); i++) {
                assertThat(bars.bar(i).height()).isCloseTo(Math.abs(parts.get(i)) * unit, within(SINGLE_PRECISION));
            }
        });
    }

    @Test
    void theRolloutsMapsShowItsTensorsLayerByLayer() {
        Activations run = GPT.forward(AttentionRollout.PROMPT);
        var rollout = new org.kinora.model.experiments.AttentionRollout(GPT, run);
        Stage.film(stage -> {
            HeatMap attention = AttentionRollout.attention(rollout, run, 2);
            HeatMap reached = AttentionRollout.reached(rollout, 0);
            assertShows(attention, rollout.attention(2));
            stage.play(reached.animate(r -> r.show(rollout.after(6), rollout.provenance(6))));
            stage.pause(1);
            assertShows(reached, rollout.after(6));
            assertThat(reached.provenance().indices()).containsExactly(6);
        });
    }

    @Test
    void neighboursBarsAreAsLongAsTheirCosines() {
        var nearest = new org.kinora.model.experiments.NearestTokens(GPT);
        Stage.film(stage -> {
            NeighbourColumn column = new NeighbourColumn(GPT, nearest, " dog", 5);
            Tensor dog = nearest.vector(GPT.tokenizer().encode(" dog")[0]);
            assertThat(column.neighbours()).hasSize(5);
            for (int i = 0; i < 5; i++) {
                var neighbour = column.neighbours().get(i);
                assertThat(column.bar(i).width())
                        .isCloseTo(
                                NeighbourColumn.FULL_LENGTH * nearest.similarity(dog, neighbour.id()),
                                within(SINGLE_PRECISION));
            }
            assertThat(column.neighbours().get(0).text()).isEqualTo(" cat");
        });
    }

    @Test
    void wordsLieWhereTheirComponentsSayAndTheKindsApart() {
        Tensor vectors = WordPca.vectors(GPT);
        Tensor places = new PrincipalComponents(vectors, 2).project(vectors);
        Stage.film(stage -> {
            VectorDots dots = WordPca.dots(GPT, places);
            assertLieAt(dots, places, WordPca.unit(places));
            for (int i = 0; i < dots.size(); i++) {
                assertThat(nearestOther(places, i) / 6)
                        .as("kind of what is nearest to word %d", i)
                        .isEqualTo(i / 6);
            }
        });
    }

    private static int nearestOther(Tensor places, int index) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < places.size(0); i++) {
            double distance =
                    Math.hypot(places.get(i, 0) - places.get(index, 0), places.get(i, 1) - places.get(index, 1));
            if (i != index && distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    @Test
    void theMeaningsOfBankBeginAsOneAndPart() {
        List<Tensor> places = TwoMeanings.places(GPT);
        assertThat(places).hasSize(7);
        for (float number : places.get(0).toArray()) {
            assertThat(number).isCloseTo(0, within(1e-5f));
        }
        double unit = TwoMeanings.unit(places.get(6));
        Stage.film(stage -> {
            VectorDots dots = TwoMeanings.dots(GPT, places, unit);
            stage.play(dots.animate(d -> d.show(places.get(6), dots.provenance())));
            stage.pause(1);
            assertLieAt(dots, places.get(6), unit);
        });
        for (int water = 0; water < 4; water++) {
            for (int money = 4; money < 8; money++) {
                double along = places.get(6).get(water, 0) * places.get(6).get(money, 0);
                assertThat(along)
                        .as("sides of sentences %d and %d", water, money)
                        .isNegative();
            }
        }
    }

    private static void assertLieAt(VectorDots dots, Tensor places, double unit) {
        Point origin = dots.dot(0).center().minus(new Point(places.get(0, 0), places.get(0, 1)).times(unit));
        for (int i = 0; i < dots.size(); i++) {
            Point expected = origin.plus(new Point(places.get(i, 0), places.get(i, 1)).times(unit));
            assertThat(dots.dot(i).center().distanceTo(expected)).isLessThan(SINGLE_PRECISION);
        }
    }

    private static void assertShows(HeatMap map, Tensor values) {
        for (int row = 0; row < values.size(0); row++) {
            for (int column = 0; column < values.size(1); column++) {
                assertThat(map.cell(row, column).value().get()).isCloseTo(values.get(row, column), within(1e-9));
            }
        }
    }
}
