package org.kinora.scenes.gallery.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.Stage;
import org.kinora.scenes.experiments.MovedCapitals;

class MassEditingTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final MovedCapitals CAPITALS = new MovedCapitals(GPT);

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new MassEditing(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 16 * 60L);
    }

    @Test
    void everyCityMovesAndOthersStay() {
        for (int city = 0; city < MovedCapitals.MOVED.size(); city++) {
            assertThat(CAPITALS.probability(city, city, 0, 0)).isGreaterThan(0.9);
            assertThat(CAPITALS.probability(city, city, 0, 4)).isLessThan(0.05);
            assertThat(CAPITALS.probability(city, MovedCapitals.target(city), 0, 4))
                    .isGreaterThan(0.9);
        }
        for (int city = MovedCapitals.MOVED.size(); city < 15; city++) {
            assertThat(CAPITALS.probability(city, city, 0, 4)).isGreaterThan(0.9);
        }
        // asked in words that the edit was not made for
        assertThat(CAPITALS.moved(1, 4)).isGreaterThan(0.8);
        assertThat(CAPITALS.stayed(1, 4)).isGreaterThan(0.8);
    }

    @Test
    void everyLayerBringsTheCitiesFurther() {
        for (int layers = 0; layers < MovedCapitals.LAYERS; layers++) {
            assertThat(CAPITALS.moved(0, layers + 1)).isGreaterThan(CAPITALS.moved(0, layers));
        }
    }

    @Test
    void linesAreAsWideAsTheChangedModelIsSure() {
        Stage.film(stage -> {
            ValueTracker layers = new ValueTracker(2);
            CityLinks links = new CityLinks(
                    CAPITALS,
                    List.of(LEFT),
                    Collections.nCopies(MovedCapitals.MOVED.size(), RIGHT),
                    layers,
                    new ValueTracker(0));
            String prompt = "Paris is the capital of";
            Prediction prediction =
                    GPT.runWithHooks(prompt, CAPITALS.change().hooks(2)).prediction();
            int greece = GPT.tokenizer()
                    .encode(" " + MovedCapitals.city(MovedCapitals.target(0)).country())[0];
            int france = GPT.tokenizer().encode(" France")[0];
            assertThat(links.after(0).stroke().get().width())
                    .isEqualTo(CityLinks.FULL_WIDTH * prediction.probability(greece));
            assertThat(links.before(0).stroke().get().width())
                    .isEqualTo(CityLinks.FULL_WIDTH * prediction.probability(france));
        });
        assertThat(CAPITALS.provenance(0).model()).contains("hooks at blocks.0.hook_mlp_out, blocks.1.hook_mlp_out");
    }
}
