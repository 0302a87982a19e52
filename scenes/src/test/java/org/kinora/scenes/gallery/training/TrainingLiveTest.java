package org.kinora.scenes.gallery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.training.TrainingRecording;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.Palette;

class TrainingLiveTest {

    private static final TrainingRecording RECORDING = new ToyTraining().recording();

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new TrainingLive(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(8 * 60L, 16 * 60L);
    }

    @Test
    void theModelLearnsItsSentences() {
        assertThat(RECORDING.loss(1)).isBetween(5.4, 6.0); // ln 300 is 5.7
        assertThat(RECORDING.loss(ToyTraining.STEPS)).isLessThan(1);
        assertThat(RECORDING.sample(ToyTraining.STEPS)).isEqualTo(" sat on the warm mat.");
    }

    @Test
    void curveAndColoursAreThoseOfTheTraining() {
        Stage.film(stage -> {
            ValueTracker step = new ValueTracker(1);
            LossCurve curve = new LossCurve(RECORDING, step);
            WeightGrid grid = new WeightGrid(RECORDING, step);
            double before = curve.head(stage.now()).y();
            step.set(100);
            stage.pause(0.1);
            double fallen = before - curve.head(stage.now()).y();
            assertThat(fallen).isCloseTo(0.72 * (RECORDING.loss(1) - RECORDING.loss(100)), within(1e-9));
            assertThat(grid.color(stage.now(), 3, 5))
                    .isEqualTo(Palette.signed(RECORDING.weights(100).get(3, 5) / WeightGrid.STRONG));
        });
    }
}
