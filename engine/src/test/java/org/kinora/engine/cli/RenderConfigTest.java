package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.DeviceChoice;
import org.kinora.command.ExitCode;
import org.kinora.engine.ChildJava;
import org.kinora.engine.cli.config.ConfigFile;
import org.kinora.engine.scene.Scene;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The defaults of a project, in {@code kinora.yaml}. */
class RenderConfigTest extends RenderFixture {

    private static final String CHOOSING = """
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.paint.Color;
            import org.kinora.engine.scene.Scene;

            class Intro extends Scene {
                @Override protected void construct() {
                    warn("words " + settings().option("words").orElse("none") + ", tempo " + settings().option("tempo").orElse("none")
                            + ", theme " + settings().option("theme").orElse("none") + ", seed " + settings().seed());
                    pause(1);
                }
            }
            class Outro extends Scene {
                @Override protected void construct() { pause(1); }
            }
            """;

    @Test
    void whatIsNotTypedComesFromTheFileBesideTheScene() throws Exception {
        config("size: 64x48\nfps: 10\npreset: draft\n");
        CommandResult result = CommandResult.of("render", blink(), "-o", file("blink.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.lastLine()).contains("1.00 s, 64x48 at 10 fps");
        assertThat(result.message()).contains("kinora: Blink: with the defaults of " + file("kinora.yaml"));
    }

    @Test
    void whatIsTypedWins() throws Exception {
        config("size: 64x48\nfps: 10\n");
        assertThat(size("--size", "32x24")).isEqualTo("32x24");
        assertThat(size("-ql")).isEqualTo("854x480");
        assertThat(size()).isEqualTo("64x48");
    }

    @Test
    void aSceneMayHaveDefaultsOfItsOwn() throws Exception {
        config("size: 64x48\nscenes:\n  Outro: {size: 48x64, output: tall}\n");
        CommandResult result =
                CommandResult.of("render", scene("Two", CHOOSING), "--still", "0", "--no-record", "-o", file("."));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(ImageIO.read(file("Intro.png").toFile()).getWidth()).isEqualTo(64);
        assertThat(ImageIO.read(file("Outro.png").toFile()).getWidth()).isEqualTo(48);
    }

    @Test
    void filmsGoToTheFolderBesideTheFile() throws Exception {
        config("size: 64x48\noutput: films\n");
        Path inside = Files.createDirectories(file("scenes/deep"));
        Path scene = Files.writeString(inside.resolve("Blink.java"), BLINK);
        CommandResult result = CommandResult.of("render", scene, "--still", "0");
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(file("films/Blink.png")).isNotEmptyFile();
    }

    @Test
    void theSearchEndsWhereTheRepositoryDoes() throws Exception {
        config("size: 64x48\n");
        Path repository = Files.createDirectories(file("other"));
        Path inside = Files.createDirectories(repository.resolve("scenes"));
        assertThat(ConfigFile.near(inside.resolve("A.java"))).contains(file("kinora.yaml"));
        Files.createDirectory(repository.resolve(".git"));
        assertThat(ConfigFile.near(inside.resolve("A.java"))).isEmpty();
        Files.writeString(repository.resolve("kinora.yaml"), "");
        assertThat(ConfigFile.near(inside.resolve("A.java"))).contains(repository.resolve("kinora.yaml"));
    }

    @Test
    void choicesOfTheSceneAreDefaultsToo() throws Exception {
        config("seed: 7\ntheme: light\noptions: {words: 5, tempo: slow}\n");
        Path scene = scene("Two", CHOOSING);
        CommandResult result = CommandResult.of(
                "render", scene + ":Intro", "--still", "0", "--size", "32x32", "--set", "words=9", "-o", file("a.png"));
        assertThat(result.message()).contains("words 9, tempo slow, theme light, seed 7");
        result = CommandResult.of(
                "render",
                scene + ":Intro",
                "--still",
                "0",
                "--size",
                "32x32",
                "--set",
                "theme=dark",
                "-o",
                file("a.png"));
        assertThat(result.message()).contains("words 5, tempo slow, theme dark, seed 7");
    }

    @Test
    void anotherKindOfFileThanTheProjectsHasNotTheProjectsCodec() throws Exception {
        config("size: 64x48\nfps: 10\nformat: mp4\ncodec: hevc\ncrf: 30\npreset: draft\n");
        CommandResult gif = CommandResult.of("render", blink(), "-o", file("blink.gif"));
        assertThat(gif.exitCode()).as(gif.message()).isZero();
        CommandResult still = CommandResult.of("render", blink(), "--still", "0", "-o", file("blink.png"));
        assertThat(still.exitCode()).as(still.message()).isZero();
        CommandResult film = CommandResult.of("render", blink(), "--json", "-o", file("blink.mp4"));
        assertThat(film.lastLine()).contains("\"encoder\":\"libx265\"").contains("\"config\":\"" + file("kinora.yaml"));
    }

    @Test
    void noFileIsAskedWhereThatIsNotWanted() throws Exception {
        config("size: 64x48\n");
        assertThat(size("--no-config", "--size", "32x32")).isEqualTo("32x32");
        CommandResult result = CommandResult.of("render", blink(), "--no-config", "--still", "0", "-o", file("a.png"));
        assertThat(result.lastLine()).contains("1920x1080");
    }

    @Test
    void aNamedFileHoldsForAnyScene() throws Exception {
        Path other = Files.writeString(file("other.yaml"), "size: 40x30\n");
        assertThat(size("--config", other.toString())).isEqualTo("40x30");
        CommandResult missing = CommandResult.of("render", blink(), "--config", file("none.yaml"));
        assertThat(missing.message()).isEqualTo("kinora: --config " + file("none.yaml") + ": there is no such file.");
        CommandResult both = CommandResult.of("render", blink(), "--no-config", "--config", other);
        assertThat(both.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(both.message()).contains("exclude each other");
    }

    @Test
    void foldersAreNamedAsTheFileSeesThem() throws Exception {
        Files.createDirectory(file("voice"));
        config("narration: voice\n");
        assertThat(size("--size", "32x32")).isEqualTo("32x32");
        config("narration: voices\n");
        assertThat(complaint()).endsWith(":1: narration: there is no folder \"" + file("voices") + "\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sise: 64x48 | 1: sise: there is no such key; did you mean size?",
                "zzzzzz: 1 | 1: zzzzzz: there is no such key; there are size, fps, quality,",
                "'fps: 10\\nsize: big' | 2: size: a size looks like 1920x1080, not \"big\".",
                "size: [64, 48] | 1: size: it takes one value, such as 1920x1080, not a list.",
                "fps: | 1: fps: it takes one value, such as 60, not nothing.",
                "crf: low | 1: crf: it takes a whole number, such as 18, not \"low\".",
                "crf: 99 | 1: crf: The constant rate factor of h264 is from 0, the best, to 51, not 99.",
                "transparent: yes | 1: transparent: it is true or false, not \"yes\".",
                "'scenes:\\n  Intro: {fsp: 30}' | 2: scenes.Intro.fsp: there is no such key; did you mean fps?",
                "scenes: 5 | 1: scenes: there should be scenes with their keys, such as {Intro: {fps: 30}}, not \"5\".",
                "'fps: 10\\nfps: 20' | 2: fps: it stands in line 1 already; leave one of the two.",
                "options: {theme: light} | 1: options.theme: theme is a key of its own, outside of options.",
                "- size | 1: there should be keys with values, such as size: 1920x1080, not a list.",
                "'fps: [1' | 2: this is not YAML: expected",
                "'scenes:\\n\tIntro: {fps: 30}' | 2: this is not YAML: lines are indented by blanks, not by tabs.",
                "'fps: 10\\n crf: 20' | 2: this is not YAML: there is a key too many, or one that does not begin below",
                "'fps: 10\\n---\\nfps: 20' | 2: this is not YAML: a second document begins here; leave one of the two.",
                "audience: everybody | 1: audience: an audience is kiosk, phone or cinema, not \"everybody\".",
                "cache-size: much | 1: cache-size: a size looks like 20G or 500M, not \"much\".",
            })
    void whatIsWrongInTheFileIsSaidWithItsLineAndKey(String text, String message) throws Exception {
        config(text.replace("\\n", "\n") + "\n");
        assertThat(complaint()).startsWith("kinora: " + file("kinora.yaml") + ":" + message);
    }

    @Test
    void aSceneThatIsNearlyNamedIsPointedOutUnlessThereIsOneOfThatName() throws Exception {
        config("fps: 10\nscenes:\n  Blnik: {size: 64x48}\n");
        assertThat(complaint())
                .isEqualTo("kinora: " + file("kinora.yaml")
                        + ":3: scenes.Blnik: there is no such scene; did you mean Blink?");
        Files.writeString(file("Others.java"), "class Others { static class Blnik {} }");
        assertThat(size("--size", "32x32")).isEqualTo("32x32");
    }

    @Test
    void otherCommandsHaveTheSameDefaults() throws Exception {
        config("size: big\n");
        for (String command : List.of("preview", "present", "lint")) {
            CommandResult result = CommandResult.of(command, blink());
            assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(result.message()).startsWith("kinora: " + file("kinora.yaml") + ":1: size: ");
        }
    }

    @Test
    void aPreviewsModelsComputeWhereTheFileSays() throws Exception {
        config("device: cpu\n");
        try {
            CommandResult result = CommandResult.of("preview", blink(), "--from", "99");
            assertThat(result.message()).contains("Blink lasts 1.000 s");
            assertThat(DeviceChoice.made()).contains("cpu");
        } finally {
            System.clearProperty("kinora.device");
        }
    }

    @Test
    void whereThereIsNoFileNothingThatReadsOneIsLoaded(@TempDir Path elsewhere) throws Exception {
        Path scene = Files.writeString(elsewhere.resolve("Blink.java"), BLINK);
        Files.createDirectory(elsewhere.resolve(".git"));
        Object[] render = {
            "-Xlog:class+load",
            "-D" + ClassCache.FOLDER_PROPERTY + "=" + cache,
            "org.kinora.engine.cli.Main",
            "render",
            scene,
            "--size",
            "32x32",
            "--still",
            "0",
            "-o",
            elsewhere.resolve("a.png")
        };
        assertThat(ChildJava.output(render))
                .contains("cli.ConfigOptions ")
                .doesNotContain("snakeyaml", "cli.ConfigCheck ");
        Files.writeString(elsewhere.resolve("kinora.yaml"), "fps: 30\n");
        assertThat(ChildJava.output(render)).contains("snakeyaml");
    }

    @Test
    void aSceneThatComesWithKinoraHasOnlyTheFileThatIsNamed() throws Exception {
        config("size: 64x48\n");
        ConfigOptions options = new ConfigOptions();
        CommandSpec spec = CommandSpec.create();
        options.addTo(spec);
        CommandLine line = new CommandLine(spec);
        SceneChoice own = new SceneChoice(NoScene.class, blink().toString(), 1, null);
        SceneChoice kinoras = new SceneChoice(NoScene.class, blink().toString(), 1, "scenes");
        line.parseArgs();
        assertThat(options.of(own)).isPresent();
        assertThat(options.of(kinoras)).isEmpty();
        line.parseArgs("--config", file("kinora.yaml").toString());
        assertThat(options.of(kinoras)).isPresent();
    }

    private static final class NoScene extends Scene {
        @Override
        protected void construct() {}
    }

    private void config(String text) throws IOException {
        Files.writeString(file("kinora.yaml"), text);
    }

    private String complaint() throws IOException {
        CommandResult result = CommandResult.of("render", blink(), "--still", "0", "-o", file("a.png"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).hasSize(1);
        return result.message();
    }

    private String size(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "render",
                blink().toString(),
                "--still",
                "0",
                "--json",
                "-o",
                file("a.png").toString()));
        words.addAll(List.of(options));
        CommandResult result = CommandResult.of(words.toArray());
        assertThat(result.exitCode()).as(result.message()).isZero();
        return result.lastLine().replaceAll(".*\"size\":\"([^\"]*)\".*", "$1");
    }
}
