package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.narration.Word;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Section;

class NarrationValuesTest {

    private static final FilmSettings TEN_A_SECOND = new FilmSettings(FrameRate.of(10), 16 / 9.0, 1);

    @TempDir
    private Path folder;

    private String script;

    private static final class Told extends Scene {

        private final Consumer<Told> story;

        private Told(Consumer<Told> story) {
            this.story = story;
        }

        @Override
        protected void construct() {
            story.accept(this);
        }
    }

    @BeforeEach
    void writeScript() throws IOException {
        script = write(
                "Film.md",
                "## size \u2013 {layers} layers\nIt has {layers} layers,\nand {words} words.\n\n## end\nThat is all.\n");
        write("Film.properties", "layers = six\nwords: eight thousand\n");
        Files.createDirectory(folder.resolve("Film"));
        Files.createDirectory(folder.resolve("mine"));
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Film film(FilmSettings settings, Consumer<Told> story) {
        return Film.record(
                new Told(scene -> {
                    scene.narration(script);
                    story.accept(scene);
                }),
                settings);
    }

    private Film film(Consumer<Told> story) {
        return film(TEN_A_SECOND, story);
    }

    /** A recording of two seconds whose words are said every 200 milliseconds, written with a comma less. */
    private void record(String text) throws IOException {
        Tone.write(folder.resolve("Film/size.wav"), 2);
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (String word : text.split(" ")) {
            words.append(at == 0 ? "" : ",")
                    .append("{\"word\": \"%s\", \"from\": %s, \"to\": %s}".formatted(word, at * 0.2, at * 0.2 + 0.1));
            at++;
        }
        write(
                "Film/size.json",
                "{\"id\": \"size\", \"text\": \"%s\", \"sampleRate\": 24000, \"samples\": 48000, \"words\": [%s]}"
                        .formatted(text, words));
    }

    @Test
    void wordsStandInTheScriptWhereNamesDid() {
        Film film = film(scene -> {
            SpokenLine line = scene.narrate("size");
            assertThat(line.text()).isEqualTo("It has six layers, and eight thousand words.");
            assertThat(line.at("eight thousand")).isPositive();
        });
        assertThat(film.sections()).containsExactly(new Section("six layers", 0));
        assertThat(film.warnings()).isEmpty();
    }

    @Test
    void aSceneMaySayOtherWords() {
        film(scene -> {
            scene.narration(script).with("layers", "twelve").with("words", "fifty thousand");
            assertThat(scene.narrate("size").text()).isEqualTo("It has twelve layers, and fifty thousand words.");
        });
        assertThatThrownBy(() -> film(scene -> scene.narration(script).with("layer", "twelve")))
                .hasMessageEndingWith("with(\"layer\", \u2026): " + script + " has no {layer}");
        assertThatThrownBy(() -> film(scene -> scene.narration(script).with("layers", " ")))
                .hasMessageEndingWith("with(\u2026): layers has no words: write what is to be said");
    }

    @Test
    void aNameWithoutWordsIsToldWithTheScriptsRow() throws IOException {
        write("Film.properties", "layers = six\n");
        assertThatThrownBy(() -> film(scene -> scene.narrate("size")))
                .hasMessageEndingWith(script + ":3: {words} has no words: write words = \u2026 into "
                        + script.replace(".md", ".properties") + ", which has layers");
        film(scene -> scene.narrate("end")).close();
        Files.delete(folder.resolve("Film.properties"));
        assertThatThrownBy(() -> film(scene -> scene.narrate("size")))
                .hasMessageContaining(script + ":1: {layers} has no words");
    }

    @Test
    void aRecordingWithTheWordsOfTheValuesIsHeard() throws IOException {
        record("It has six layers, and eight thousand words");
        Film film = film(scene -> assertThat(scene.narrate("size").at("eight")).isEqualTo(1));
        assertThat(film.soundtrack().sounds()).hasSize(1);
        assertThat(film.warnings())
                .as("only a full stop is missing")
                .singleElement()
                .asString()
                .contains("which is what is heard");
    }

    @Test
    void wordsThatAreAsInARecordingWithOtherValuesKeepItsTimes() throws IOException {
        record("It has seven layers, and eight thousand words.");
        film(scene -> {
            scene.narration(script).with("layers", "twenty-four hundred and six");
            SpokenLine line = scene.narrate("size");
            assertThat(line.words().stream().map(Word::text))
                    .containsExactly(
                            "It",
                            "has",
                            "twenty-four",
                            "hundred",
                            "and",
                            "six",
                            "layers",
                            "and",
                            "eight",
                            "thousand",
                            "words");
            assertThat(line.at("has")).isEqualTo(0.2);
            assertThat(line.at("twenty-four hundred")).isEqualTo(0.4);
            assertThat(line.at("six")).isBetween(0.4, 0.5);
            assertThat(line.at("layers")).isEqualTo(3 * 0.2);
            assertThat(line.at("words")).isEqualTo(7 * 0.2);
            assertThat(line.end()).isEqualTo(2);
        });
    }

    @Test
    void aRecordingIsCreditedAsItsFileSaysAndOneWithoutAFileIsNot() throws IOException {
        record("It has six layers, and eight thousand words.");
        Path times = folder.resolve("Film/size.json");
        Files.writeString(times, Files.readString(times).replace("\"id\"", "\"credit\": \"Voice: Anna\", \"id\""));
        film(scene -> assertThat(scene.narrate("size").credit()).contains("Voice: Anna"));
        film(scene -> assertThat(scene.narrate("end").credit()).isEmpty());
        Tone.write(folder.resolve("mine/size.wav"), 1);
        film(
                TEN_A_SECOND.recordings(folder.resolve("mine")),
                scene -> assertThat(scene.narrate("size").credit()).isEmpty());
    }

    @Test
    void aRecordingThatSaysOtherValuesIsNotHeardAndTheTrueWordsAreShown() throws IOException {
        record("It has seven layers, and eight thousand words.");
        Film film = film(scene -> {
            scene.narrate("size");
            scene.until("six");
        });
        assertThat(film.soundtrack().sounds()).isEmpty();
        assertThat(film.warnings())
                .singleElement()
                .asString()
                .endsWith(
                        "line \"size\" of " + script
                                + " was recorded with other words than its values give now, so it is only shown: record it again");
        assertThat(film.captions().all())
                .extracting(Caption::text)
                .containsExactly("It has six layers, and eight thousand words.");
    }

    @Test
    void recordingsInAnotherFolderAreHeardInsteadAndTheFilmTimesItselfAnew() throws IOException {
        record("It has six layers, and eight thousand words.");
        long before = film(scene -> scene.narrate("size")).frameCount();
        assertThat(before).isEqualTo(20);
        for (String name : new String[] {"size.wav", "03-size.wav", "3_Size.wav"}) {
            Path own = folder.resolve("mine").resolve(name);
            Tone.write(own, 5);
            Film film = film(TEN_A_SECOND.recordings(folder.resolve("mine")), scene -> {
                scene.narrate("size");
                scene.until("thousand");
                assertThat(scene.time())
                        .as("the words are spread over the sound")
                        .isBetween(3.4, 4.4);
            });
            assertThat(film.frameCount()).isEqualTo(50);
            assertThat(film.warnings()).isEmpty();
            Files.delete(own);
        }
    }

    @Test
    void aRecordingThatNoLineHasIsNamed() throws IOException {
        Tone.write(folder.resolve("mine/sise.wav"), 1);
        Film film = film(TEN_A_SECOND.recordings(folder.resolve("mine")), scene -> scene.narrate("end"));
        assertThat(film.warnings())
                .singleElement()
                .asString()
                .endsWith(folder.resolve("mine/sise.wav") + " is not heard, because " + script
                        + " has no line of that name");
    }

    @Test
    void twoRecordingsOfOneLineAreRefused() throws IOException {
        Tone.write(folder.resolve("mine/end.wav"), 1);
        Tone.write(folder.resolve("mine/02-end.wav"), 1);
        assertThatThrownBy(() -> film(TEN_A_SECOND.recordings(folder.resolve("mine")), scene -> scene.narrate("end")))
                .hasMessageContaining("02-end.wav and ")
                .hasMessageEndingWith("end.wav: a line has one recording: keep the one that is to be heard");
    }
}
