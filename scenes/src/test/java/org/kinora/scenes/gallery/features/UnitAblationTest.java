package org.kinora.scenes.gallery.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.LogitAttribution;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.Palette;

class UnitAblationTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final LogitAttribution ATTRIBUTION = UnitAblation.attribution(GPT);
    private static final int LAYER = UnitAblation.layerOfStrongestUnit(GPT, ATTRIBUTION);
    private static final Tensor ADDED = ATTRIBUTION.units(LAYER);
    private static final List<Integer> RANKED = UnitAblation.ranked(ADDED);

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new UnitAblation(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(8 * 60L, 16 * 60L);
    }

    @Test
    void noUnitOfAnyLayerAddsMoreThanTheOneThatIsSwitchedOff() {
        float most = ADDED.get(RANKED.get(0));
        for (int layer = 0; layer < 6; layer++) {
            for (float share : ATTRIBUTION.units(layer).toArray()) {
                assertThat(share).isLessThanOrEqualTo(most);
            }
        }
    }

    @Test
    void everyCellHasTheColourOfWhatItsUnitAddsAndIsHollowWhereItIsOff() {
        int strongest = RANKED.get(0);
        double full = UnitField.FULL_COLOR * ADDED.get(strongest);
        Stage.film(stage -> {
            UnitField field = new UnitField(ADDED);
            for (int unit = 0; unit < ADDED.size(0); unit++) {
                // a share is a sum of 256 products, kept in single precision
                assertThat((double) ADDED.get(unit)).isCloseTo(ATTRIBUTION.unit(LAYER, unit), within(1e-6));
                assertThat(field.cell(unit).fill().get()).isEqualTo(Palette.signed(ADDED.get(unit) / full));
            }
            field.off(List.of(strongest));
            assertThat(field.cell(strongest).fill().get()).isEqualTo(Palette.BACKGROUND);
            field.off(List.of());
            assertThat(field.cell(strongest).fill().get()).isEqualTo(Palette.signed(ADDED.get(strongest) / full));
        });
    }

    @Test
    void oneUnitIsMissedEightChangeTheAnswerAndEightByChanceDoNot() {
        Prediction whole = GPT.predictNext(UnitAblation.PROMPT);
        int answer = whole.top(1).get(0).id();
        double before = whole.probability(answer);
        assertThat(UnitAblation.without(GPT, LAYER, RANKED.subList(0, 1)).probability(answer))
                .isLessThan(before - 0.1);
        Prediction withoutEight = UnitAblation.without(GPT, LAYER, RANKED.subList(0, 8));
        assertThat(withoutEight.top(1).get(0).text()).isEqualTo(" Europe");
        List<Integer> drawn = UnitAblation.drawn(new Random(1), 1024, 8);
        assertThat(drawn).doesNotHaveDuplicates().hasSize(8);
        assertThat(UnitAblation.without(GPT, LAYER, drawn).top(1).get(0).id()).isEqualTo(answer);
    }
}
