package org.kinora.scenes.gallery.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Gpt;
import org.kinora.scenes.Stage;
import org.kinora.scenes.experiments.SentenceFile;

class LinearProbeTest {

    private static final SenseProbes PROBES =
            new SenseProbes(Gpt.loadDefault(), SentenceFile.lines("bat.txt"), "animal");

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new LinearProbe(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 18 * 60L);
    }

    @Test
    void theMeaningIsHiddenInTheBeginningAndOpenInTheEnd() {
        assertThat(PROBES.heldOut()).hasSize(24);
        assertThat(PROBES.accuracy(0)).isLessThan(0.7);
        assertThat(PROBES.accuracy(6)).isGreaterThan(0.87);
    }

    @Test
    void linesAreAsHighAsTheProbesAreSure() {
        List<Point> columns = List.of(
                new Point(0, 1),
                new Point(1, 1),
                new Point(2, 1),
                new Point(3, 1),
                new Point(4, 1),
                new Point(5, 1),
                new Point(6, 1));
        Stage.film(stage -> {
            ValueTracker depth = new ValueTracker(0);
            SenseLine line = new SenseLine(PROBES, 4, columns, 0.5, depth, false);
            AccuracyRow row = new AccuracyRow(PROBES, columns, -2, depth);
            for (int layer = 0; layer <= 6; layer++) {
                depth.set(layer);
                assertThat(line.head(stage.now()).x()).isCloseTo(layer, within(1e-12));
                assertThat(line.head(stage.now()).y()).isCloseTo(1 + 0.5 * PROBES.logit(4, layer), within(1e-12));
                assertThat(row.number(layer).value().get()).isEqualTo(100 * PROBES.accuracy(layer));
                stage.pause(0.1);
            }
        });
        assertThat(PROBES.provenance(0, 6).hook()).isEqualTo("blocks.5.hook_resid_post");
    }
}
