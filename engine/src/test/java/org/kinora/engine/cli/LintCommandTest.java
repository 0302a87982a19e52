package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinora.command.ExitCode;

class LintCommandTest extends RenderFixture {

    private static final String SMALL = "add(new Text(\"small print\", 10));";
    private static final String ADVICE = "set it 1.92 times as large, or say less";

    @Test
    void itPrintsWhatIsFoundAndEndsWithACodeOfItsOwn() throws Exception {
        CommandResult result = CommandResult.of("lint", sceneWith(SMALL));
        assertThat(result.exitCode())
                .as(result.message())
                .isEqualTo(ExitCode.FOUND)
                .isEqualTo(4);
        assertThat(result.out())
                .containsExactly(
                        "Faulty: 1 finding",
                        "  warning, 0.000 s, Faulty.java:6: \"small print\" is set in 1/77 of the picture's shorter side, not 1/40: "
                                + ADVICE + " [text-size]");
        CommandResult fine = CommandResult.of("lint", sceneWith("add(new Text(\"fine\"));"));
        assertThat(fine.exitCode()).isZero();
        assertThat(fine.out()).containsExactly("Faulty: nothing found");
    }

    @Test
    void theAudienceAndTheShapeOfThePictureCount() throws Exception {
        Path scene = sceneWith("add(new Text(\"readable\", 20));");
        assertThat(CommandResult.of("lint", scene).exitCode()).isZero();
        assertThat(CommandResult.of("lint", scene, "--audience", "phone").exitCode())
                .isEqualTo(ExitCode.FOUND);
        assertThat(CommandResult.of("lint", scene, "--audience", "phone", "--size", "1080x1920")
                        .exitCode())
                .isZero();
    }

    @Test
    void rulesCanBeChosenAndSkipped() throws Exception {
        Path scene = sceneWith(SMALL);
        assertThat(CommandResult.of("lint", scene, "--skip", "text-size").exitCode())
                .isZero();
        assertThat(CommandResult.of("lint", scene, "--rule", "contrast,flash").exitCode())
                .isZero();
        assertThat(CommandResult.of("lint", scene, "--rule", "text-size").exitCode())
                .isEqualTo(ExitCode.FOUND);
        assertThat(CommandResult.of("lint", "--list").out())
                .hasSize(12)
                .contains("text-overlap    Letters of one text lie over those of another.");
    }

    @Test
    void forProgramsThereIsAnObjectALine() throws Exception {
        Path scene = sceneWith(SMALL);
        CommandResult result = CommandResult.of("lint", scene, "--format", "json");
        assertThat(result.out())
                .containsExactly(
                        "{\"event\":\"finding\",\"film\":\"Faulty\",\"rule\":\"text-size\",\"severity\":\"warning\",\"from\":0.0,"
                                + "\"to\":0.0,\"objects\":[\"\\\"small print\\\"\"],\"file\":\"" + scene
                                + "\",\"line\":6,"
                                + "\"what\":\"\\\"small print\\\" is set in 1/77 of the picture's shorter side, not 1/40\","
                                + "\"advice\":\"" + ADVICE + "\"}",
                        "{\"event\":\"linted\",\"film\":\"Faulty\",\"audience\":\"kiosk\",\"findings\":1,\"suppressed\":0}");
    }

    @Test
    void programsAreToldOfWhatIsMeantSoToo() throws Exception {
        Path scene = scene("Meant", """
                import org.kinora.engine.lint.LintIgnore;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                @LintIgnore(rule = "text-size", reason = "nobody reads it")
                public class Meant extends Scene {
                    @Override
                    protected void construct() {
                        for (int i = 0; i < 3; i++) {
                            add(new Text("print " + i, 10).moveTo(0, i));
                        }
                        pause(1);
                    }
                }
                """);
        CommandResult result = CommandResult.of("lint", scene, "--format", "json");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).hasSize(2);
        assertThat(result.out().get(0))
                .startsWith("{\"event\":\"suppressed\",\"film\":\"Meant\",\"rule\":\"text-size\"")
                .contains(
                        "\"objects\":[\"\\\"print 0\\\"\",\"\\\"print 1\\\"\",\"\\\"print 2\\\"\"]",
                        "and 2 more of this line")
                .endsWith("\"reason\":\"nobody reads it\"}");
        assertThat(result.out().get(1)).endsWith("\"findings\":0,\"suppressed\":1}");
    }

    @Test
    void aStretchIsLookedAtAloneAlsoOfASceneThatNeverEnds() throws Exception {
        Path scene = scene("Endless", """
                import static org.kinora.engine.Kinora.*;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                public class Endless extends Scene {
                    @Override
                    protected void construct() {
                        Square square = new Square();
                        add(square);
                        for (int i = 0; ; i++) {
                            add(new Text("print " + i, 10 + i % 100).moveTo(0, 2));
                            play(square.animate(s -> s.shift(RIGHT.times(0.001))).seconds(1));
                            clear();
                        }
                    }
                }
                """);
        CommandResult result = CommandResult.of("lint", scene, "--fps", "10", "--from", "2", "--to", "4");
        assertThat(result.exitCode()).as(result.message()).isEqualTo(ExitCode.FOUND);
        assertThat(result.out()).first().asString().isEqualTo("Endless: 1 finding");
        assertThat(result.out().get(1)).startsWith("  warning, 2.000 s to 3.000 s, Endless.java:10: \"print 2\"");
        assertThat(CommandResult.of("lint", scene, "--fps", "10", "--from", "2", "--to", "2")
                        .message())
                .isEqualTo("kinora: --to 2 s leaves no frame after --from 2 s.");
    }

    @Test
    void severalScenesAreLookedAtAlsoIfOneFails() throws Exception {
        Path broken = scene("Broken", """
                import org.kinora.engine.scene.Scene;
                public class Broken extends Scene {
                    @Override
                    protected void construct() {
                        throw new IllegalStateException("it does not go");
                    }
                }
                """);
        CommandResult result = CommandResult.of("lint", broken, sceneWith(SMALL));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).contains("Broken.java:5: at 0.000 s, it does not go");
        assertThat(result.out()).first().isEqualTo("Faulty: 1 finding");
    }

    @Test
    void theFindingsCanBeWrittenToAFile() throws IOException {
        CommandResult result = CommandResult.of("lint", sceneWith(SMALL), "-o", file("lint.txt"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(file("lint.txt"))).startsWith("Faulty: 1 finding");
        assertThat(CommandResult.of("lint", sceneWith(SMALL), "-o", folder).message())
                .isEqualTo("kinora: -o " + folder + ": that is a folder; name a file.");
    }

    @Test
    void whatItCannotDoIsSaidInASentence() throws Exception {
        assertRefused("name a scene, or the path of a .java file", "lint");
        Path scene = sceneWith(SMALL);
        assertRefused("there is no rule \"contrst\", perhaps contrast", "lint", scene, "--rule", "contrst");
        assertRefused("an audience is kiosk, phone or cinema, not \"bus\"", "lint", scene, "--audience", "bus");
        assertRefused("a format is text, json or sarif, not \"xml\"", "lint", scene, "--format", "xml");
        assertRefused(
                "--rule and --skip leave no rule. Skip fewer.", "lint", scene, "--rule", "flash", "--skip", "flash");
        assertRefused("there is no such file", "lint", file("None.java"));
    }

    private static void assertRefused(String sentence, Object... arguments) {
        CommandResult result = CommandResult.of(arguments);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.message()).containsIgnoringCase(sentence);
    }
}
