package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.Section;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;

class NextWordTest {

    @Test
    void theFilmLastsBetweenThreeQuartersOfAMinuteAndAWholeOne() {
        Film film = Film.record(new NextWord(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(45 * 60L, 60 * 60L);
        assertThat(film.sections())
                .extracting(Section::name)
                .containsExactly("A prompt", "Tokens", "Vectors", "Attention", "Prediction", "Word by word", "And on");
    }

    @Test
    void theModelWritesFiveWordsAndTwentyMore() {
        List<Generation.Step> steps = NextWord.continuation(Gpt.loadDefault(), 0);
        assertThat(steps).hasSize(25);
        String text = steps.stream().map(step -> step.chosen().text()).collect(Collectors.joining());
        assertThat(text).doesNotContain("\n").startsWith(" ");
    }
}
