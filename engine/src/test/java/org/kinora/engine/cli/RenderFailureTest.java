package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.video.DecodedFilm;

/** What {@code render} says of scenes that fail, and what it keeps. */
class RenderFailureTest extends RenderFixture {

    @Test
    void aFileThatDoesNotCompileIsAnsweredWithTheCompilersMessageFileAndLine() throws Exception {
        Path source = sceneWith("int bars = \"seven\";");
        CommandResult result = CommandResult.of("render", source);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message())
                .contains("does not compile")
                .contains("Faulty.java:6: error: incompatible types: java.lang.String cannot be converted to int");
    }

    @Test
    void aSceneThatFailsIsNamedWithItsLineAndTheTimeItHadReached() throws Exception {
        Path source = sceneWith("pause(2.5); if (time() > 2) throw new IllegalStateException(\"no bar 7\");");
        CommandResult result = CommandResult.of("render", source, "-o", file("film.mp4"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).isEqualTo("kinora: Faulty.java:6: at 2.500 s, no bar 7");
        assertThat(file("film.mp4")).doesNotExist();
    }

    @Test
    void aBindingThatFailsIsNamedWithItsLineTimeAndObject() throws Exception {
        Path source = sceneWith("pause(0.5); var c = new Circle(); add(c);"
                + " c.opacity().follow(at -> { throw new IllegalStateException(\"no bar 7\"); });");
        CommandResult result =
                CommandResult.of("render", source, "--size", "64x64", "--fps", "10", "-o", file("film.mp4"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).isEqualTo("kinora: Faulty.java:6: at 0.500 s, Circle: no bar 7");
        assertThat(folder.toFile().list()).containsExactly("Faulty.java");
    }

    private static final String ANYTHING_THROWN = """
            new java.io.IOException("no bars")              | IOException: no bars
            new IllegalStateException("no bars")            | no bars
            new NullPointerException()                      | NullPointerException
            new RuntimeException(null, new Error("no bars")) | RuntimeException because of java.lang.Error: no bars
            new AssertionError("no bars")                   | AssertionError: no bars
            new NoClassDefFoundError("Bars")                | NoClassDefFoundError: Bars
            new LinkageError("no bars")                     | LinkageError: no bars
            new Throwable("no bars")                        | Throwable: no bars
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ANYTHING_THROWN)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anythingThatASceneThrowsEndsTheRenderWithItsLineAndTime(String thrown, String said) throws Exception {
        Path source = sceneWith("pause(0.5); Faulty.<RuntimeException>fail(" + thrown + ");");
        CommandResult video = CommandResult.of("render", source, "--size", "64x64", "-o", file("film.mp4"));
        assertThat(video.message()).isEqualTo("kinora: Faulty.java:6: at 0.500 s, " + said);
        assertThat(video.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        CommandResult still =
                CommandResult.of("render", source, "--size", "64x64", "--still", "0.7", "-o", file("still.png"));
        assertThat(still.message()).isEqualTo(video.message());
        assertThat(still.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.toFile().list()).containsExactly("Faulty.java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ANYTHING_THROWN)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anythingThatASourceThrowsEndsTheRenderWithItsLineTimeAndObject(String thrown, String said) throws Exception {
        Path source = sceneWith("var c = new Circle(); add(c); c.opacity().follow(m -> m.seconds() < 0.5 ? 1.0 :"
                + " Faulty.<RuntimeException>fail(" + thrown + "));");
        CommandResult video =
                CommandResult.of("render", source, "--size", "64x64", "--fps", "10", "-o", file("film.mp4"));
        assertThat(video.message()).isEqualTo("kinora: Faulty.java:6: at 0.500 s, Circle: " + said);
        assertThat(video.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        CommandResult still =
                CommandResult.of("render", source, "--size", "64x64", "--still", "0.7", "-o", file("still.png"));
        assertThat(still.message()).isEqualTo("kinora: Faulty.java:6: at 0.700 s, Circle: " + said);
        assertThat(still.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.toFile().list()).containsExactly("Faulty.java");
    }

    @Test
    void charactersThatNoFontHasAreNamedWithTheirLine() throws Exception {
        Path source = sceneWith("add(new org.kinora.engine.mobject.Text(\"abc \\uE123\"));");
        CommandResult typed =
                CommandResult.of("render", source, "--size", "64x64", "--still", "0", "-o", file("still.png"));
        assertThat(typed.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(typed.message())
                .startsWith("kinora: Faulty.java:6: at 0.000 s, no font has")
                .contains("U+E123");
        CommandResult json = CommandResult.of(
                "render", source, "--size", "64x64", "--still", "0", "--json", "-o", file("still.png"));
        assertThat(json.out())
                .anySatisfy(line -> assertThat(line).contains("\"warning\"").contains("U+E123"));
    }

    @Test
    void aBackgroundThatFailsIsTheScenesFailureToo() throws Exception {
        Path source = sceneWith("background().follow(m -> { throw new AssertionError(\"no sky\"); });");
        CommandResult typed = CommandResult.of("render", source, "--size", "64x64", "-o", file("film.mp4"));
        assertThat(typed.message()).isEqualTo("kinora: Faulty.java:6: at 0.000 s, AssertionError: no sky");
        assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aSceneThatHasNoMemoryLeftIsToldHowToGetMore() throws Exception {
        Path source = sceneWith("if (time() == 0) throw new OutOfMemoryError(\"Java heap space\");");
        CommandResult typed = CommandResult.of("render", source, "--size", "64x64", "-o", file("film.mp4"));
        assertThat(typed.message())
                .matches("kinora: Faulty[.]java:6: at 0[.]000 s, the scene needs more memory than the [0-9]+ MB .*"
                        + "--memory 8g.*");
        assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aFailureInAHelperOfTheSameFileIsNamedWithTheHelpersLine() throws Exception {
        Path source = scene(
                "Blink",
                BLINK.replace("pause(0.5);", "Helper.help();")
                        + "class Helper { static void help() { throw new IllegalStateException(\"no help\"); } }");
        assertThat(CommandResult.of("render", source, "-o", file("film.mp4")).message())
                .isEqualTo("kinora: Blink.java:13: at 0.000 s, no help");
    }

    @Test
    void whatWasRenderedBeforeAFailureIsKeptIfAskedFor() throws Exception {
        Path source = sceneWith("var c = new Circle(); add(c); c.opacity().follow(m -> m.seconds() < 0.5 ? 1.0 :"
                + " Faulty.<RuntimeException>fail(new IllegalStateException(\"no bar 7\")));");
        CommandResult typed =
                CommandResult.of("render", source, "--size", "64x64", "--fps", "20", "--keep", "-o", file("film.mp4"));
        assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(typed.message()).isEqualTo("kinora: Faulty.java:6: at 0.500 s, Circle: no bar 7");
        assertThat(typed.lastLine()).contains("film.mp4: the first 0.50 s, 64x64");
        assertThat(DecodedFilm.read(file("film.mp4")).pictures()).hasSize(10);
    }
}
