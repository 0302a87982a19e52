package org.kinora.scenes.gallery.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.Stage;
import org.kinora.scenes.experiments.SuperpositionRun;

class SuperpositionTest {

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new Superposition(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 18 * 60L);
    }

    @Test
    void spokesAndNumbersAreThoseOfTheTraining() {
        SuperpositionRun run = new SuperpositionRun();
        Stage.film(stage -> {
            ValueTracker step = new ValueTracker(0);
            FeatureArrow arrow = new FeatureArrow(run, 3, step, new Point(1, 0), 2);
            OverlapGrid grid = new OverlapGrid(run, step);
            stage.play(step.animate(s -> s.set(1800)));
            stage.pause(1);
            Moment now = stage.now();
            Point direction = run.direction(3, 1800);
            assertThat(arrow.tip(now)).isEqualTo(new Point(1, 0).plus(direction.times(2)));
            assertThat(grid.number(3, 0).value().at(now))
                    .isCloseTo(direction.dot(run.direction(0, 1800)), within(1e-12));
        });
    }

    @Test
    void twoFeaturesAreKeptWhileAllAreDenseAndFiveInTheEnd() {
        SuperpositionRun run = new SuperpositionRun();
        assertThat(kept(run, SuperpositionRun.DENSE_STEPS)).isEqualTo(2);
        assertThat(kept(run, 1600)).isEqualTo(4);
        assertThat(kept(run, SuperpositionRun.STEPS)).isEqualTo(5);
    }

    private static int kept(SuperpositionRun run, int step) {
        int kept = 0;
        for (int feature = 0; feature < SuperpositionRun.FEATURES; feature++) {
            kept += run.direction(feature, step).length() > 0.6 ? 1 : 0;
        }
        return kept;
    }
}
