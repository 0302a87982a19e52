package org.kinora.scenes.gallery.crowds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.pixels.CrowdPicture;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.model.Gpt;

class EveryDialTest {

    private static CrowdPicture dials(Film film, long frame) {
        return new FilmFrames(film)
                .frame(frame).items().stream()
                        .filter(PixelItem.class::isInstance)
                        .map(item -> (CrowdPicture) ((PixelItem) item).content())
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void everyNeedleStandsWhereItsWeightPutsItAndTurnsDownItsGradient() {
        Gpt gpt = Gpt.loadDefault();
        float[] weights = gpt.parameters().tensor(EveryDial.MATRIX).toArray();
        float[] slopes =
                gpt.gradients(EveryDial.SENTENCE).tensor(EveryDial.GRADIENT).toArray();
        try (Film film = Film.record(new EveryDial(), new FilmSettings(FrameRate.of(10), 16.0 / 9, 1))) {
            float[] before = dials(film, 10).angles();
            float[] after = dials(film, film.frameCount() - 1).angles();
            assertThat(before).hasSize(weights.length).hasSize(65_536);
            for (int i = 0; i < weights.length; i++) {
                assertThat(before[i]).isCloseTo((float) (-Math.PI / 2 / EveryDial.STRONG * weights[i]), within(1e-4f));
                // clockwise for a weight that grows, which is one with a negative slope
                assertThat(Math.signum(after[i] - before[i]) * slopes[i]).isGreaterThanOrEqualTo(0);
            }
        }
    }

    private static org.assertj.core.data.Offset<Float> within(float tolerance) {
        return org.assertj.core.data.Offset.offset(tolerance);
    }
}
