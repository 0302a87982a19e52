package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinora.command.ExitCode;
import org.kinora.engine.video.DecodedFilm;

/** Several scenes in a file, and several in a call. */
class RenderSeveralTest extends RenderFixture {

    private static final String TWO = """
            import org.kinora.engine.scene.Scene;
            class Long extends Scene {
                @Override protected void construct() { pause(2); }
            }
            class Short extends Scene {
                @Override protected void construct() { pause(1); }
            }
            """;

    @Test
    void everySceneOfACallIsWrittenToAFileOfItsOwn() throws Exception {
        Path two = scene("Two", TWO);
        CommandResult result = CommandResult.of(
                "render", two, blink(), "--size", "64x64", "--fps", "10", "--preset", "draft", "-o", file("films"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.out()).hasSize(3);
        assertThat(file("films").toFile().list()).containsExactlyInAnyOrder("Long.mp4", "Short.mp4", "Blink.mp4");
        assertThat(DecodedFilm.read(file("films/Long.mp4")).pictures()).hasSize(20);
        assertThat(DecodedFilm.read(file("films/Short.mp4")).pictures()).hasSize(10);
    }

    @Test
    void oneSceneOfSeveralIsNamedBehindAColon() throws Exception {
        CommandResult result = CommandResult.of(
                "render", scene("Two", TWO) + ":Short", "--size", "64x64", "--still", "0", "-o", file("short.png"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("Two.java", "short.png");
    }

    @Test
    void aFolderMayBeNamedForASingleSceneToo() throws Exception {
        CommandResult result = CommandResult.of("render", blink(), "--size", "64x64", "--still", "0", "-o", folder);
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(file("Blink.png")).isNotEmptyFile();
    }

    @Test
    void severalScenesDoNotFitIntoOneFile() throws Exception {
        CommandResult result = CommandResult.of("render", scene("Two", TWO), "-o", file("film.mp4"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err())
                .containsExactly("kinora: -o " + file("film.mp4") + ": 2 scenes are rendered (Long, Short), so -o names"
                        + " a folder for them, or the command only one of them, as in Waves.java:Ripple.");
    }

    @Test
    void twoScenesOfOneNameAreNotWrittenOverEachOther() throws Exception {
        Path other = Files.writeString(Files.createDirectory(file("other")).resolve("Blink.java"), BLINK);
        CommandResult result = CommandResult.of("render", blink(), other, "-o", file("films"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message())
                .contains(file("Blink.java") + " and " + other + " both have a scene Blink")
                .contains("films/Blink.mp4");
    }

    @Test
    void aSceneThatFailsDoesNotKeepTheNextFromBeingRendered() throws Exception {
        CommandResult result = CommandResult.of(
                "render", sceneWith("int never = 1 / 0;"), blink(), "--size", "64x64", "--still", "0", "-o", folder);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).isEqualTo("kinora: Faulty.java:6: at 0.000 s, ArithmeticException: / by zero");
        assertThat(file("Blink.png")).isNotEmptyFile();
    }

    @Test
    void theScenesOfAFileAreListedByNameOrAsJson() throws Exception {
        Path two = scene("Two", TWO);
        assertThat(CommandResult.of("render", "--list", two).out()).containsExactly("Long", "Short");
        assertThat(CommandResult.of("render", "--list", "--json", two).out())
                .containsExactly(
                        "{\"name\":\"Long\",\"file\":\"" + two + "\",\"line\":2}",
                        "{\"name\":\"Short\",\"file\":\"" + two + "\",\"line\":5}");
    }
}
