package org.kinora.scenes.gallery.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.model.experiments.learned.UnitReadings;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.Palette;

class UnitsTopTokensTest {

    private static final List<Activations> RUNS = UnitsTopTokens.read(Gpt.loadDefault());

    @Test
    void theFilmHasASectionForEachUnit() {
        Film film = Film.record(new UnitsTopTokens(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 17 * 60L);
        assertThat(film.sections()).hasSize(UnitsTopTokens.UNITS.size());
    }

    @Test
    void theUnitsAnswerAnimalsPlacesTheFamilyAndNames() {
        assertThat(words(UnitsTopTokens.UNITS.get(0), 6))
                .containsExactlyInAnyOrder("lion", "pig", "horse", "frog", "monkey", "fox");
        assertThat(words(UnitsTopTokens.UNITS.get(1), 5))
                .containsExactlyInAnyOrder("Germany", "Japan", "France", "Spain", "Italy");
        assertThat(words(UnitsTopTokens.UNITS.get(2), 5))
                .containsExactlyInAnyOrder("father", "mother", "uncle", "brother", "sister");
        assertThat(words(UnitsTopTokens.UNITS.get(3), 6))
                .containsExactlyInAnyOrder("Anna", "Mia", "Sam", "Lily", "Ben", "Tom");
    }

    private static List<String> words(int unit, int count) {
        return UnitReadings.of(RUNS, UnitsTopTokens.HOOK, unit).top(count).stream()
                .map(reading -> reading.token().text().strip())
                .toList();
    }

    @Test
    void barsAndPlatesAreTheActivations() {
        int unit = UnitsTopTokens.UNITS.get(0);
        TokenReading reading =
                UnitReadings.of(RUNS, UnitsTopTokens.HOOK, unit).top(1).get(0);
        Stage.film(stage -> {
            ReadingRow row = new ReadingRow(reading, UnitsTopTokens.HOOK, unit, 10, -6, 1);
            // paths are kept in single precision
            assertThat(row.bar().width()).isCloseTo(3.2 * reading.value() / 10, within(1e-5));
            assertThat(row.number().value().get()).isEqualTo(reading.value());
            Color color =
                    Palette.probability(reading.value() / 10).withAlpha(ReadingRow.BRIGHTEST * (reading.value() / 10));
            assertThat(row.plate(reading.position()).fill().get()).isEqualTo(color);
            assertThat(row.provenance().indices()).containsExactly(reading.position(), unit);
        });
    }
}
