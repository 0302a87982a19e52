package org.kinora.scenes.gallery.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.Steering;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.VectorGrid;

class SteeredStoryTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Steering STEERING = SteeredStory.steering(GPT);

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new SteeredStory(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(8 * 60L, 16 * 60L);
    }

    @Test
    void oneStoryIsHappyOneIsAsItWasAndOneIsSad() {
        assertThat(SteeredStory.STRENGTHS).containsExactly(-2, 0, 2);
        assertThat(story(-2)).contains("happy").doesNotContain("sad");
        String unsteered = GPT.generate(
                        SteeredStory.BEGINNING, Sampling.greedy().maxTokens(15))
                .generateAll();
        assertThat(story(0)).isEqualTo(unsteered);
        assertThat(story(2)).contains("sad").doesNotContain("happy");
    }

    private static String story(double strength) {
        List<String> tokens = SteeredStory.written(GPT, STEERING, strength);
        return String.join("", tokens);
    }

    @Test
    void everyCellHasTheColourOfItsNumberOfTheDirection() {
        Tensor direction = STEERING.direction();
        double strongest = 0;
        for (float number : direction.toArray()) {
            strongest = Math.max(strongest, Math.abs(number));
        }
        double full = SteeredStory.FULL_COLOR * strongest;
        Stage.film(stage -> {
            VectorGrid grid = SteeredStory.grid(direction);
            for (int i = 0; i < 256; i++) {
                assertThat(grid.cell(i).fill().get()).isEqualTo(Palette.signed(direction.get(i) / full));
            }
        });
    }
}
