package org.kinora.scenes.gallery.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.model.Activations;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.Ablation;
import org.kinora.model.experiments.Part;
import org.kinora.scenes.Stage;
import org.kinora.scenes.viz.HeatMap;

/** What the scenes about attention draw is what the experiments computed, and shows what the captions say. */
class AttentionScenesTest {

    private static final Gpt GPT = Gpt.loadDefault();

    static Stream<Arguments> scenes() {
        return Stream.<Supplier<Scene>>of(HeadAblation::new, AttentionRollout::new, HeadPatterns::new)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneLastsBetweenEightAndSixteenSeconds(Supplier<Scene> scene) {
        Film film = Film.record(scene.get(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(8 * 60L, 16 * 60L);
    }

    @Test
    void withoutTheHeadThatIsNeededMostTheAnswerIsAnother() {
        Candidate answer = GPT.predictNext(HeadAblation.PROMPT).top(1).get(0);
        assertThat(answer.text()).isEqualTo(" kitten");
        Tensor effects = Ablation.effectsOfHeads(GPT, HeadAblation.PROMPT, answer.id());
        Stage.film(stage -> assertShows(HeadAblation.map(effects, answer, GPT.name()), effects));
        assertThat(answerWithout(HeadAblation.mostNeeded(effects))).isNotEqualTo(" kitten");
        assertThat(answerWithout(HeadAblation.leastNeeded(effects))).isEqualTo(" kitten");
    }

    @Test
    void theRolloutsMapsShowItsTensorsLayerByLayer() {
        Activations run = GPT.forward(AttentionRollout.PROMPT);
        RolloutMaps rollout = new RolloutMaps(GPT, run);
        Stage.film(stage -> {
            HeatMap attention = rollout.attentionMap(2);
            HeatMap reached = rollout.reachedMap(0);
            assertShows(attention, rollout.attention(2));
            stage.play(reached.animate(r -> rollout.showReached(r, 6)));
            stage.pause(1);
            assertShows(reached, rollout.reached(6));
            assertThat(reached.provenance().indices()).containsExactly(6);
        });
    }

    private static void assertShows(HeatMap map, Tensor values) {
        for (int row = 0; row < values.size(0); row++) {
            for (int column = 0; column < values.size(1); column++) {
                assertThat(map.cell(row, column).value().get()).isCloseTo(values.get(row, column), within(1e-9));
            }
        }
    }

    private static String answerWithout(int head) {
        Part part = Part.head(head / 8, head % 8);
        Activations run = GPT.runWithHooks(HeadAblation.PROMPT, Ablation.zero(part));
        return run.prediction().top(1).get(0).text();
    }
}
