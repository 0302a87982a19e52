package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.command.ExitCode;
import org.kinora.engine.ChildJava;
import org.kinora.engine.Patience;
import org.kinora.engine.preview.VirtualScreen;
import org.kinora.engine.preview.XConnection;

@EnabledOnOs(OS.LINUX)
class PreviewCommandTest {

    private static final int ESCAPE = 0xFF1B;
    private static final long DEADLINE_SECONDS = 60;

    @TempDir
    Path folder;

    private Path scene(String statements) throws IOException {
        return Files.writeString(folder.resolve("Disc.java"), """
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.paint.Color;
                import org.kinora.engine.scene.Scene;
                public class Disc extends Scene {
                    @Override
                    protected void construct() {
                        %s
                    }
                }
                """.formatted(statements));
    }

    private Process start(String display, Object... arguments) throws IOException {
        ProcessBuilder program = new ProcessBuilder(ChildJava.command(
                "-D" + ClassCache.FOLDER_PROPERTY + "=" + folder.resolve("cache"), Main.class.getName(), "preview"));
        for (Object argument : arguments) {
            program.command().add(argument.toString());
        }
        program.environment().remove("WAYLAND_DISPLAY");
        program.environment().put("EGL_LOG_LEVEL", "fatal"); // as the scripts do
        program.environment().remove("DISPLAY");
        if (display != null) {
            program.environment().put("DISPLAY", display);
        }
        return program.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
    }

    @Test
    void aSceneFileIsShownFromTheTimeAskedForUntilEscape() throws Exception {
        assumeTrue(VirtualScreen.isInstalled(), "needs Xvfb");
        Path disc = scene("pause(5); add(new Circle(2).setFill(Color.WHITE)); pause(50);");
        try (VirtualScreen screen = VirtualScreen.start(800, 600);
                XConnection x = screen.connect()) {
            Process process = start(screen.display(), disc, "--size", "320x180", "--from", "0:06.5");
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
            while (x.windows("Disc").isEmpty() || x.pixel(160, 90) != 0xFFFFFF) {
                assertThat(process.isAlive()).as(said()).isTrue();
                assertThat(System.nanoTime()).as(said()).isLessThan(deadline);
                Patience.untilTheNextLook();
            }
            x.type(ESCAPE);
            assertThat(exitCode(process)).isEqualTo(ExitCode.DONE);
            assertThat(said()).isEmpty();
        }
    }

    @Test
    void anythingThatAConstructionThrowsIsSaidBeforeAWindowOpens() throws Exception {
        for (String failure : List.of("AssertionError", "LinkageError", "IllegalStateException")) {
            CommandResult typed =
                    CommandResult.of("preview", scene("if (time() == 0) throw new " + failure + "(\"no disc\");"));
            assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(typed.err())
                    .singleElement()
                    .asString()
                    .startsWith("kinora: Disc.java:7: at 0.000 s, ")
                    .endsWith("no disc");
        }
    }

    @Test
    void aSceneThatEndsTheProgramIsNamed() throws Exception {
        Process process = start(null, scene("System.exit(0);"));
        assertThat(exitCode(process)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said()).startsWith("kinora: Disc.java:7: System.exit ended the whole program");
    }

    @Test
    void aBenchmarkOfASceneThatFailsSaysWhy() throws Exception {
        CommandResult typed =
                CommandResult.of("bench", scene("if (time() == 0) throw new AssertionError(\"no disc\");"));
        assertThat(typed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(typed.message()).isEqualTo("kinora: Disc.java:7: at 0.000 s, AssertionError: no disc");
    }

    @Test
    void withoutAScreenOneSentenceSaysSo() throws Exception {
        Process process = start(null, scene("pause(1);"));
        assertThat(exitCode(process)).isEqualTo(ExitCode.NO_OPENGL);
        assertThat(said().lines()).singleElement().asString().startsWith("kinora: No screen to open a window on");
    }

    @Test
    void aCallThatCannotBeCarriedOutSaysWhatToChange() throws IOException {
        assertThat(CommandResult.of("preview").message()).contains("Name a scene");
        assertThat(CommandResult.of("preview", "Disk.java").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        CommandResult tooLate = CommandResult.of("preview", scene("pause(2);"), "--from", "2s");
        assertThat(tooLate.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(tooLate.message()).contains("--from 2 s: Disc lasts 2.000 s");
    }
}
