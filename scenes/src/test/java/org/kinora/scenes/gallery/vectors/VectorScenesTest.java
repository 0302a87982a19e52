package org.kinora.scenes.gallery.vectors;

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
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.PrincipalComponents;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.VectorDots;

/** What the scenes about vectors draw is what the experiments computed, and shows what the captions say. */
class VectorScenesTest {

    /** Paths are kept in single precision. */
    private static final double SINGLE_PRECISION = 1e-5;

    private static final Gpt GPT = Gpt.loadDefault();

    static Stream<Arguments> scenes() {
        return Stream.<Supplier<Scene>>of(NearestTokens::new, WordPca::new, TwoMeanings::new)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneLastsBetweenEightAndSixteenSeconds(Supplier<Scene> scene) {
        Film film = Film.record(scene.get(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(8 * 60L, 16 * 60L);
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

    private static void assertLieAt(VectorDots dots, Tensor places, double unit) {
        Point origin = dots.dot(0).center().minus(new Point(places.get(0, 0), places.get(0, 1)).times(unit));
        for (int i = 0; i < dots.size(); i++) {
            Point expected = origin.plus(new Point(places.get(i, 0), places.get(i, 1)).times(unit));
            assertThat(dots.dot(i).center().distanceTo(expected)).isLessThan(SINGLE_PRECISION);
        }
    }
}
