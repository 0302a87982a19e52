package org.kinora.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no voice. */
class NarrateCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path script;

    @BeforeEach
    void writeAScript() throws IOException {
        script = Files.writeString(folder.resolve("film.md"), "## one\nOne cat.\n\n## two – More\nTwo cats: here.\n");
    }

    @Test
    void aDryRunPrintsThePhonemesOfEachLineAndMakesNothing() {
        assertThat(run("--dry-run")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("## one\nwˈʌn kˈæt.\n\n## two\ntˈu kˈæts:\nhˈɪɹ.\n\n");
        assertThat(folder.resolve("film")).doesNotExist();
    }

    @Test
    void aCheckSaysWhatIsMissing() {
        assertThat(run("--check", "--only", "two")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("two is missing\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("scripts/narrate " + script);
    }

    @Test
    void recordingsOfSomebodyElseAreLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve("film"));
        Path own = Files.writeString(folder.resolve("film/one.flac"), "my voice");
        assertThat(run("--only", "one")).isZero();
        assertThat(own).hasContent("my voice");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("one was recorded elsewhere and is left as it is");
    }

    @Test
    void filesOfLinesThatAreGoneAreNamed() throws IOException {
        Files.createDirectory(folder.resolve("film"));
        Files.writeString(folder.resolve("film/one.json"), "{}");
        Files.writeString(folder.resolve("film/three.json"), "{}");
        run("--check", "--only", "one");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("three is in the script no more");
    }

    @Test
    void mistakesEndWithTwoAndOneSentence() throws IOException {
        mistake("film.md has no line \"three\"; its lines are one, two.", "--only", "three");
        mistake("The voice speaks from 0.5 to 2 times as fast, not 9.0", "--speed", "9");
        mistake("it takes a number, not \"fast\"", "--speed", "fast");
        mistake("A pause lasts from 0 to 60 seconds, not -1.0", "--sentence-pause", "-1");
        mistake(
                "none.onnx: this cannot be read",
                "--model",
                folder.resolve("none.onnx").toString());
        mistake(
                "none/af_heart.bin: there is no such voice"
                        .replace("/", folder.getFileSystem().getSeparator()),
                "--voices",
                folder.resolve("none").toString());
        Files.writeString(script, "## one\nA glorbtex.\n\n## two\nA blorgtex.\n");
        mistake("film.md:2: it is not known how \"glorbtex\" is said", "--dry-run");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("film.md:5: it is not known how \"blorgtex\" is said");
    }

    private void mistake(String sentence, String... arguments) {
        err.reset();
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("kinora: ")
                .contains(sentence)
                .doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(script.toString());
        return NarrateCommand.run(
                all.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
