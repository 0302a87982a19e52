package org.kinora.scenes.gallery.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.learned.KeyValueMemories;
import org.kinora.model.experiments.learned.KeyValueMemories.Memory;
import org.kinora.model.experiments.learned.KeyValueMemories.Promoted;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.Palette;

class KeysAndValuesTest {

    private static final KeysAndValues.Findings FINDINGS = KeysAndValues.Findings.of(Gpt.loadDefault());

    @Test
    void theFilmHasASectionForEachUnitAndOneForAll() {
        Film film = Film.record(new KeysAndValues(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 17 * 60L);
        assertThat(film.sections()).hasSize(KeysAndValues.UNITS.size() + 1);
    }

    @Test
    void theUnitsWaitForThereForEveryAndForWhoseItIs() {
        assertThat(promoted(0)).startsWith("are").contains("were", "is");
        assertThat(promoted(1)).contains("evening", "week", "morning", "night");
        assertThat(promoted(2)).contains("friends", "dad", "father", "uncle", "mother");
        assertThat(triggers(0)).allSatisfy(word -> assertThat(word).isEqualToIgnoringCase("there"));
        assertThat(triggers(2)).isSubsetOf("their", "his", "my", "Her");
    }

    private static List<String> promoted(int which) {
        KeysAndValues.Unit unit = KeysAndValues.UNITS.get(which);
        return FINDINGS.memories().promoted(unit.layer(), unit.number(), KeysAndValues.WORDS).stream()
                .map(word -> word.text().strip())
                .toList();
    }

    private static List<String> triggers(int which) {
        KeysAndValues.Unit unit = KeysAndValues.UNITS.get(which);
        return FINDINGS.memories().triggers(unit.layer(), unit.number(), KeysAndValues.TRIGGERS).stream()
                .map(reading -> reading.token().text().strip())
                .toList();
    }

    @Test
    void unitsAgreeMoreOftenThanByChanceInEveryLayerAndMostInLaterOnes() {
        for (List<Memory> layer : FINDINGS.layers()) {
            assertThat(KeyValueMemories.agreement(layer)).isGreaterThan(KeyValueMemories.agreementByChance(layer));
        }
        assertThat(total(FINDINGS.layers().subList(3, 6)))
                .isGreaterThan(total(FINDINGS.layers().subList(0, 3)));
    }

    private static double total(List<List<Memory>> layers) {
        return layers.stream().mapToDouble(KeyValueMemories::agreement).sum();
    }

    @Test
    void rowsAndBarsAreTheAnswersAndTheStrengths() {
        KeysAndValues.Unit unit = KeysAndValues.UNITS.get(0);
        TokenReading trigger =
                FINDINGS.memories().triggers(unit.layer(), unit.number(), 1).get(0);
        Promoted second =
                FINDINGS.memories().promoted(unit.layer(), unit.number(), 2).get(1);
        Stage.film(stage -> {
            int next = trigger.run().ids()[trigger.position() + 1];
            TriggerRow row = new TriggerRow(trigger, trigger.value(), next, -6, 0);
            assertThat(row.number().value().get()).isEqualTo(trigger.value());
            assertThat(row.plate().fill().get())
                    .isEqualTo(Palette.probability(1).withAlpha(0.46));
            var token = trigger.run().tokens().get(trigger.position() + 1);
            row.text()
                    .between(token.start(), token.end())
                    .forEach(letter -> assertThat(letter.fill().get()).isEqualTo(Palette.YELLOW));
            PromotedWord word = new PromotedWord(second, 2 * second.strength(), false, 1, 0);
            // paths are kept in single precision
            assertThat(word.bar().width()).isCloseTo(PromotedWord.FULL_LENGTH / 2, within(1e-5));
            ValueTracker grown = new ValueTracker(0.5);
            AgreementBar bar = new AgreementBar(0.01, 0.002, 300, grown, ORIGIN);
            assertThat(bar.percentAt(stage.now())).isEqualTo(0.5);
            UnitWires wires = new UnitWires(RIGHT, List.of(LEFT, LEFT), List.of(1.0, 0.5));
            assertThat(wires.wire(0).stroke().get().width())
                    .isEqualTo(4 * wires.wire(1).stroke().get().width());
        });
    }
}
