package org.kinora.scenes.gallery.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.Stage;
import org.kinora.scenes.experiments.EditedFacts;

class RankOneEditTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final EditedFacts FACTS = new EditedFacts(GPT);

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new RankOneEdit(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 17 * 60L);
    }

    @Test
    void parisMovesAndTheOtherCitiesStay() {
        for (int prompt = 0; prompt < EditedFacts.PROMPTS.size(); prompt++) {
            int old = FACTS.before(prompt).id();
            double before = FACTS.probability(prompt, old, 0);
            double after = FACTS.probability(prompt, old, 1);
            assertThat(before).isGreaterThan(0.7);
            if (EditedFacts.PROMPTS.get(prompt).startsWith("Paris")) {
                assertThat(after).isLessThan(0.05);
                assertThat(FACTS.probability(prompt, FACTS.target(prompt).id(), 1))
                        .isGreaterThan(0.85);
            } else {
                assertThat(after).isCloseTo(before, within(0.02));
            }
        }
    }

    @Test
    void barsAreTheProbabilitiesOfTheChangedModel() {
        Stage.film(stage -> {
            ValueTracker strength = new ValueTracker(0);
            FactRow row = new FactRow(FACTS, 0, strength, 0);
            int japan = FACTS.target(0).id();
            for (double share : new double[] {0, 1}) {
                strength.set(share);
                String prompt = EditedFacts.PROMPTS.get(0);
                Prediction prediction =
                        GPT.runWithHooks(prompt, FACTS.change().hooks(share)).prediction();
                assertThat(row.probability(japan, stage.now())).isEqualTo(prediction.probability(japan));
                // paths are kept in single precision
                assertThat(row.bar(1).width())
                        .isCloseTo(Math.max(0.03, FactRow.FULL_LENGTH * prediction.probability(japan)), within(1e-5));
                stage.pause(0.1);
            }
        });
        assertThat(FACTS.provenance(0).model()).contains("hooks at blocks.0.hook_mlp_out");
    }
}
