package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.video.DecodedFilm;

class RenderPartsTest extends RenderFixture {

    /** A white picture for a second, then a black one for half of that; or what the option "sky" says. */
    private static final String TIDE = """
            import java.util.List;
            import org.kinora.engine.paint.Color;
            import org.kinora.engine.scene.*;

            public class Tide extends Sequence {
                private record Stretch(Tide film, String name, Color sky, double seconds) implements Part {
                    public void begin() {
                        film.background().set(Color.hex("#808080"));
                    }

                    public void play() {
                        film.pause(0.25);
                        film.background().set(film.settings().option("sky").map(Color::hex).orElse(sky));
                        film.pause(seconds - 0.25);
                    }
                }

                @Override
                protected List<Part> parts() {
                    return List.of(
                            new Stretch(this, "01-flood", Color.WHITE, 1), new Stretch(this, "02-ebb", Color.BLACK, 0.5));
                }
            }
            """;

    private Path tide() throws Exception {
        return scene("Tide", TIDE);
    }

    @Test
    void onePartIsRenderedAloneIntoAFolderWithTheScenesName() throws Exception {
        CommandResult result = CommandResult.of(
                "render", tide() + "/02-ebb", tide(), "--size", "64x64", "--fps", "20", "-o", folder.resolve("films"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        DecodedFilm ebb = DecodedFilm.read(file("films/Tide/02-ebb.mp4"));
        assertThat(ebb.pictures()).hasSize(10);
        assertThat(ebb.pictures().get(0).rgb(32, 32)[0]).isBetween(120, 136);
        assertThat(ebb.pictures().get(9).rgb(32, 32)[0]).isLessThan(3);
        DecodedFilm whole = DecodedFilm.read(file("films/Tide.mp4"));
        assertThat(whole.pictures()).hasSize(30);
        assertThat(whole.pictures().get(20).rgb(32, 32)[0]).isGreaterThan(252);
    }

    @Test
    void aStillOfAPartIsTakenAtThePartsOwnTime() throws Exception {
        CommandResult result = CommandResult.of(
                "render", tide() + ":Tide/01-flood", "--size", "16x16", "--still", "0.5", "-o", file("still.png"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(ImageIO.read(file("still.png").toFile()).getRGB(8, 8)).isEqualTo(0xFFFFFFFF);
        assertThat(CommandResult.of("render", tide() + "/02-ebb", "--still", "1", "-o", file("b.png"))
                        .message())
                .contains("Tide/02-ebb lasts 0.500 s");
    }

    @Test
    void theListHasTheParts() throws Exception {
        assertThat(CommandResult.of("render", "--list", tide()).out())
                .containsExactly("Tide", "Tide/01-flood", "Tide/02-ebb");
        assertThat(CommandResult.of("render", "--list", "--json", tide()).lastLine())
                .contains("\"parts\":[\"01-flood\",\"02-ebb\"]");
    }

    @Test
    void anUnknownPartIsAnsweredWithTheNearestOne() throws Exception {
        CommandResult result = CommandResult.of("render", tide() + "/flood");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).isEqualTo("kinora: Tide has no part flood. Did you mean 01-flood?");
    }

    @Test
    void whatAnOptionChoosesReachesTheScene() throws Exception {
        CommandResult result = CommandResult.of(
                "render",
                tide() + "/01-flood",
                "--set",
                "sky=#FF0000",
                "--set",
                "sea=deep",
                "--size",
                "16x16",
                "--still",
                "0.5",
                "-o",
                file("still.png"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(ImageIO.read(file("still.png").toFile()).getRGB(8, 8)).isEqualTo(0xFFFF0000);
    }

    @Test
    void aModelsFolderAndAThemeAreOptionsToo() throws Exception {
        Path scene = sceneWith("file(settings().options().toString());");
        CommandResult result =
                CommandResult.of("render", scene, "--model", folder + "/.", "--theme", "light", "--set", "a=b=c");
        assertThat(result.message()).contains("{a=b=c, model=" + folder.toAbsolutePath() + ", theme=light}");
        assertThat(CommandResult.of("render", scene, "--model", "gpt2").message())
                .contains("{model=gpt2}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --set sky              | name=value
                    --set =red             | name=value
                    --set a=1 --set a=2    | a is to be both 1 and 2
                    --theme a --set theme=b | theme is to be both b and a
                    """)
    void aBadChoiceIsNamed(String options, String message) throws Exception {
        CommandResult result = CommandResult.of((Object[]) ("render " + tide() + " " + options).split(" +"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains(message).doesNotContain("\tat ");
    }
}
