package org.kinora.scenes.gallery.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Gpt;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.VectorGrid;

class SparseFeaturesTest {

    private static final FeatureDictionary DICTIONARY = new FeatureDictionary(Gpt.loadDefault());

    @Test
    void theFilmHasASectionForEachWord() {
        Film film = Film.record(new SparseFeatures(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(9 * 60L, 17 * 60L);
        assertThat(film.sections()).hasSize(SparseFeatures.TOKENS.size());
    }

    @Test
    void wordsOfAKindShareTheirStrongestFeature() {
        assertThat(strongest("horse")).isEqualTo(strongest("frog")).isNotEqualTo(strongest("mother"));
        assertThat(strongest("mother")).isEqualTo(strongest("uncle")).isNotEqualTo(strongest("afraid"));
        assertThat(strongest("afraid")).isEqualTo(strongest("angry"));
        assertThat(DICTIONARY.words(strongest("mother"), 5)).contains("mother", "father", "sister");
    }

    private static int strongest(String word) {
        return DICTIONARY.strongest(DICTIONARY.place(word), 1).get(0);
    }

    @Test
    void cellsAreTheNumbersOfTheVector() {
        FeatureDictionary.Place place = DICTIONARY.place("grass");
        double[] difference = DICTIONARY.difference(place);
        Stage.film(stage -> {
            VectorGrid grid = new VectorGrid(difference, 3, 4, Point.ORIGIN);
            for (int i = 0; i < difference.length; i++) {
                assertThat(grid.cell(i).fill().get()).isEqualTo(Palette.signed(difference[i] / 3));
            }
            // the first number stands in the upper left corner, the square is four wide; paths are in single precision
            assertThat(grid.cell(0).center().x()).isCloseTo(-2 + 0.125, within(1e-5));
            assertThat(grid.cell(0).center().y()).isCloseTo(2 - 0.125, within(1e-5));
        });
        assertThat(place.provenance().hook()).isEqualTo(FeatureDictionary.HOOK);
    }
}
