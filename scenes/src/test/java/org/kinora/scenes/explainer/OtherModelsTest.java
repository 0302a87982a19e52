package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.SceneException;

/** The film with models of other shapes: it is told by the beats that they can carry. */
class OtherModelsTest {

    /** They need no language, so a random model can carry them. */
    private static final List<String> OF_ANY_MODEL = List.of("07-noise", "08-nudge", "09-practice");

    /** What the film reads where each word has to be one token. */
    private static final List<String> WORDS = Stream.concat(
                    Stream.of("User", "AI", " Who", " spring", " crane"),
                    new Snippets()
                            .mixed().stream()
                                    .flatMap(line -> Stream.of(line.split("[^A-Za-z]+")))
                                    .filter(word -> word.length() > 1)
                                    .map(word -> " " + word))
            .distinct()
            .limit(3000)
            .toList();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"4, 3, 96", "3, 2, 72"})
    void aSmallRandomModelTellsWhatAnUntrainedOneWrites(int layers, int heads, int width) throws IOException {
        OtherModels.random(folder, OtherModels.shape(layers, heads, width));
        assertThat(told(FilmSettings.DEFAULT)).containsExactly("07-noise");
    }

    @Test
    void aRandomModelThatIsWideEnoughTellsTheBeatsThatNeedNoLanguage() throws IOException {
        OtherModels.random(folder, OtherModels.shape(6, 12, 144));
        assertThat(told(FilmSettings.DEFAULT)).containsExactlyElementsOf(OF_ANY_MODEL);
    }

    @Test
    void aDeeperModelThatSaysWhatTheDefaultOneSaysTellsAllButWhatIsKnownOfThatOneAlone() throws IOException {
        OtherModels.deeper(folder, 12);
        List<String> lost = List.of("05-read", "09-practice", "10-effort");
        assertThat(told(FilmSettings.DEFAULT))
                .containsExactlyElementsOf(FilmNeeds.beats().stream()
                        .filter(beat -> !lost.contains(beat))
                        .toList());
    }

    @Test
    void aModelInTheFormOfGpt2WithAVocabularyOfItsOwnTellsSomeToo() throws IOException {
        OtherModels.gpt2(folder, 12, 12, 144, WORDS);
        assertThat(told(FilmSettings.DEFAULT)).contains("07-noise", "08-nudge").doesNotContain("09-practice", "01-ask");
    }

    /** Records the film with the model in the folder; the beats that it tells. Every other one has a warning. */
    private List<String> told(FilmSettings settings) {
        Explainer explainer = new Explainer();
        try (Film film = Film.record(explainer, settings.option("model", folder.toString()))) {
            List<String> told = film.notes().keySet().stream()
                    .filter(key -> key.startsWith("beat "))
                    .map(key -> key.substring(5))
                    .toList();
            Stream<String> left = FilmNeeds.beats().stream().filter(beat -> !told.contains(beat));
            assertThat(left)
                    .allSatisfy(beat -> assertThat(film.warnings())
                            .anySatisfy(warning -> assertThat(warning).contains(beat + " is left out: needs ")));
            assertThat(new Recomputation(explainer.gpt())
                            .differences(explainer.ledger().entries()))
                    .isEmpty();
            return told;
        }
    }

    @Test
    void aBeatThatTheModelCannotCarryIsRefusedAloneToo() throws IOException {
        OtherModels.random(folder, OtherModels.shape(4, 3, 96));
        FilmSettings settings = FilmSettings.DEFAULT.part("01-ask").option("model", folder.toString());
        assertThatThrownBy(() -> Film.record(new Explainer(), settings))
                .isInstanceOf(SceneException.class)
                .hasMessageContaining("01-ask needs an answer that goes on");
    }
}
