package org.kinora.scenes.gallery.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Tensor;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.HeatMap;
import org.kinora.scenes.viz.Waterfall;

/** What the scenes about answers draw is what the experiments computed, and shows what the captions say. */
class AnswerScenesTest {

    /** Paths are kept in single precision. */
    private static final double SINGLE_PRECISION = 1e-5;

    private static final Gpt GPT = Gpt.loadDefault();

    static Stream<Arguments> scenes() {
        return Stream.<Supplier<Scene>>of(LogitLens::new, ActivationPatching::new, LogitAttribution::new)
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
    void theCountryMattersFirstAndTheLastWordInTheEnd() {
        CapitalPatching patching = new CapitalPatching(GPT);
        Tensor restored = patching.restored();
        Stage.film(stage -> {
            HeatMap map = patching.map(1.36, 0.56);
            assertShows(map, restored);
            assertThat(map.cell(5, 4).center().y())
                    .isGreaterThan(map.cell(0, 4).center().y());
        });
        assertThat(restored.get(0, 3)).isEqualTo(1);
        assertThat(restored.get(5, 4)).isGreaterThan(0.5f).isGreaterThan(restored.get(5, 3));
        assertThat(patching.patched(5, 4).top(1).get(0).text()).isEqualTo(" Paris");
    }

    @Test
    void barsOfTheAttributionAddUpToTheDifferenceOfTheLogits() {
        CapitalAttribution attribution = new CapitalAttribution(GPT);
        List<Double> parts = attribution.parts();
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

    private static void assertShows(HeatMap map, Tensor values) {
        for (int row = 0; row < values.size(0); row++) {
            for (int column = 0; column < values.size(1); column++) {
                assertThat(map.cell(row, column).value().get()).isCloseTo(values.get(row, column), within(1e-9));
            }
        }
    }
}
