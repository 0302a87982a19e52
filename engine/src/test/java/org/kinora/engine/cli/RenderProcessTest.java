package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.command.ExitCode;
import org.kinora.engine.ChildJava;
import org.kinora.engine.video.DecodedFilm;

/** What can only be seen from outside of the process. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class RenderProcessTest {

    private static final String YESTERDAY = "yesterday's film";

    @TempDir
    Path folder;

    private String heap = "512m";
    private Path scene;
    private Path film;

    /** Ten minutes of noise in the shape of a film: long enough to be stopped, and large enough to fill any disk. */
    @BeforeEach
    void writeSceneAndAFilmOfYesterday() throws IOException {
        scene = Files.writeString(folder.resolve("Endless.java"), """
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.paint.Color;
                import org.kinora.engine.scene.Scene;

                public class Endless extends Scene {
                    @Override
                    protected void construct() {
                        for (int i = 0; i < 200; i++) {
                            var color = Color.rgb(random().nextDouble(), random().nextDouble(), random().nextDouble());
                            add(new Circle(0.2 + random().nextDouble()).setFill(color));
                            pause(3);
                        }
                    }
                }
                """);
        film = Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("film.mp4"), YESTERDAY);
    }

    private Process start(String starter, List<String> environment, String... options) throws IOException {
        List<String> java = ChildJava.command(
                "-Xmx" + heap,
                "-D" + ClassCache.FOLDER_PROPERTY + "=" + folder.resolve("cache"),
                Main.class.getName(),
                "render",
                scene,
                "--preset",
                "draft",
                "--json",
                "-o",
                film);
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", starter + " \"$@\"", "bash").redirectErrorStream(true);
        builder.command().addAll(java);
        builder.command().addAll(List.of(options));
        if (!List.of(options).contains("--size")) {
            builder.command().addAll(List.of("--size", "320x240"));
        }
        for (int i = 0; i < environment.size(); i += 2) {
            builder.environment().put(environment.get(i), environment.get(i + 1));
        }
        return ChildJava.limited(builder.start());
    }

    private static List<String> readToEnd(Process process) throws Exception {
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return lines;
    }

    private void assertThatOnlyYesterdaysFilmIsThere() {
        assertThat(film).hasContent(YESTERDAY);
        assertThat(film.getParent().toFile().list()).containsExactly("film.mp4");
    }

    /** Whatever else the scene does. */
    private void sceneWith(String statements) throws IOException {
        Files.writeString(scene, """
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                public class Endless extends Scene {
                    @Override
                    protected void construct() {
                        %s
                        pause(1);
                    }
                }
                """.formatted(statements));
    }

    /** Sends a signal once a line with this text has been printed, and returns the lines from then on. */
    private List<String> stop(Process process, String signal, String text) throws Exception {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.contains(text)) {
            line = out.readLine();
        }
        assertThat(line).as("a line with %s", text).isNotNull();
        // the shell has a kill of its own; a bare Debian has no program of that name
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .start()
                .waitFor();
        List<String> lines = out.lines().toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return lines;
    }

    @Test
    void ctrlCRemovesThePartialFileSaysWhatWasDroppedAndExitsWith130() throws Exception {
        // where the tests run in the background, shells have them ignore what Ctrl-C sends, and their children as well
        Process process = start("exec env --default-signal=INT", List.of());
        List<String> lines = stop(process, "INT", "\"progress\"");
        assertThat(lines.get(lines.size() - 1))
                .contains("\"event\":\"error\"", "stopped by Ctrl-C", "--keep would have kept", "an older one")
                .containsPattern("[1-9][0-9]* frames [(][0-9.]+ s[)] are dropped")
                .contains("\"exitCode\":130");
        assertThat(process.exitValue()).isEqualTo(130);
        assertThatOnlyYesterdaysFilmIsThere();
    }

    @Test
    void aRenderThatIsStoppedKeepsItsFramesIfAskedToBefore() throws Exception {
        Process process = start("exec", List.of(), "--keep");
        List<String> lines = stop(process, "TERM", "\"progress\"");
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(film.getParent().toFile().list()).containsExactly("film.mp4");
        int frames = DecodedFilm.read(film).pictures().size();
        assertThat(frames).isPositive();
        assertThat(lines.get(lines.size() - 2))
                .contains("\"event\":\"result\"", "\"whole\":false", "\"frames\":" + frames);
        assertThat(lines.get(lines.size() - 1)).contains("stopped by SIGTERM", "holds the first " + frames + " frames");
    }

    @Test
    void aSceneThatDoesNotComeOnIsNamedWithItsLineWhileItRunsAndWhenItIsStopped() throws Exception {
        sceneWith("pause(0.5); while (time() < 1) Thread.onSpinWait();");
        Process process = start("exec", List.of());
        List<String> lines = stop(process, "TERM", "\"waiting\"");
        assertThat(lines.get(lines.size() - 1))
                .contains("stopped by SIGTERM while Endless.java:6 was running, at 0.500 s");
        assertThatOnlyYesterdaysFilmIsThere();
    }

    @Test
    void aStillOfASceneThatDoesNotComeOnSaysSoToo() throws Exception {
        film = Files.writeString(film.resolveSibling("still.png"), YESTERDAY);
        Files.delete(film.resolveSibling("film.mp4"));
        sceneWith("while (time() < 1) Thread.onSpinWait();");
        Process process = start("exec", List.of(), "--still", "0.1");
        List<String> lines = stop(process, "TERM", "\"line\":\"Endless.java:6\"");
        assertThat(lines.get(lines.size() - 1)).contains("while Endless.java:6 was running", "still.png that exists");
        assertThat(film).hasContent(YESTERDAY);
        assertThat(film.getParent().toFile().list()).containsExactly("still.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0);",
                "pause(1); Runtime.getRuntime().exit(0);",
                "var c = new Circle(); add(c); c.opacity().follow(m -> { System.exit(0); return 1.0; });",
                "} { System.exit(0); } void more() {"
            })
    void aSceneThatEndsTheProgramIsNotTakenForOneThatIsDone(String statement) throws Exception {
        sceneWith(statement);
        Process process = start("exec", List.of());
        List<String> lines = readToEnd(process);
        assertThat(process.exitValue()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(lines.get(lines.size() - 1))
                .contains(
                        "Endless.java:6: System.exit ended the whole program", "film.mp4 that exists is an older one");
        assertThatOnlyYesterdaysFilmIsThere();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatAKilledRenderLeftIsRemovedByTheNextOneToTheSameName() throws Exception {
        Process killed = start("exec", List.of());
        stop(killed, "KILL", "\"progress\"");
        assertThat(film.getParent().toFile().list()).hasSize(2);
        sceneWith("pause(0.1);");
        Process next = start("exec", List.of());
        readToEnd(next);
        assertThat(next.exitValue()).isZero();
        assertThat(film.getParent().toFile().list()).containsExactly("film.mp4");
    }

    @Test
    void aFilmIsTheSameFileHoweverManyProcessorsThereAre() throws Exception {
        sceneWith("for (int i = 0; i < 40; i++) { add(new Circle(0.2 + random().nextDouble())"
                + ".setFill(org.kinora.engine.paint.Color.rgb(random().nextDouble(), 0.5, random().nextDouble())));"
                + " pause(0.02); }");
        byte[] here = filmOf("exec");
        assertThat(filmOf("exec env JDK_JAVA_OPTIONS=-XX:ActiveProcessorCount=1"))
                .isEqualTo(here);
        assertThat(filmOf("exec env JDK_JAVA_OPTIONS=-XX:ActiveProcessorCount=16"))
                .isEqualTo(here);
        // FFmpeg counts processors by itself, by those that it may use
        assertThat(filmOf("command -v taskset >/dev/null && exec taskset -c 0 \"$@\"; exec"))
                .isEqualTo(here);
    }

    private byte[] filmOf(String starter) throws Exception {
        Process process = start(starter, List.of());
        List<String> lines = readToEnd(process);
        assertThat(process.exitValue()).as("%s", lines).isZero();
        return Files.readAllBytes(film);
    }

    @Test
    void aSceneThatFillsTheMemoryIsToldSo() throws Exception {
        sceneWith("var all = new java.util.ArrayList<int[]>(); while (time() < 1) all.add(new int[1 << 18]);");
        heap = "96m";
        Process process = start("exec", List.of());
        List<String> lines = readToEnd(process);
        assertThat(process.exitValue()).as("%s", lines).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(lines.get(lines.size() - 1))
                .containsPattern("Endless.*the scene (needs more memory than|has filled) the [0-9]+ MB")
                .contains("--memory 8g");
        assertThatOnlyYesterdaysFilmIsThere();
    }

    @Test
    void aPictureThatJavaHasNoRoomForIsRefusedBeforeAnythingIsRendered() throws Exception {
        film = Files.writeString(film.resolveSibling("still.png"), YESTERDAY);
        Files.delete(film.resolveSibling("film.mp4"));
        Process process = start("exec", List.of(), "--still", "0", "--size", "14000x14000");
        List<String> lines = readToEnd(process);
        assertThat(process.exitValue()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(lines.get(lines.size() - 1)).contains("--size 14000x14000: a picture of 747 MB does not fit");
        assertThat(film).hasContent(YESTERDAY);
    }

    @Test
    void aFileThatCannotGrowIsSaidInOneSentenceAndRemoved() throws Exception {
        // a limit of 100 kilobytes a file takes the way of a full disk, and needs no disk of its own
        Process process = start("ulimit -f 100; exec", List.of());
        List<String> lines = readToEnd(process);
        assertThat(process.exitValue()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(lines.get(lines.size() - 1))
                .contains("\"event\":\"error\"")
                .contains("film.mp4: the file is larger than the system allows");
        assertThatOnlyYesterdaysFilmIsThere();
    }

    @Test
    void aDiskThatFillsUpIsSaidInOneSentenceAndTheFileRemoved() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mount("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.toString()), "needs root");
        try {
            film = Files.writeString(disk.resolve("film.mp4"), YESTERDAY);
            Process process = start("exec", List.of());
            List<String> lines = readToEnd(process);
            assertThat(process.exitValue()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(lines.get(lines.size() - 1)).contains("film.mp4: the disk is full");
            assertThatOnlyYesterdaysFilmIsThere();
        } finally {
            mount("umount", disk.toString());
        }
    }

    private static boolean mount(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aMachineWithoutOpenGlIsToldWhatToInstall() throws Exception {
        // an EGL that finds no driver: neither a vendor's nor Mesa's
        Process process = start(
                "exec",
                List.of(
                        "__EGL_VENDOR_LIBRARY_FILENAMES",
                        folder.resolve("none.json").toString()));
        List<String> lines = readToEnd(process);
        assertThat(process.exitValue()).isEqualTo(ExitCode.NO_OPENGL);
        assertThat(lines.get(lines.size() - 1)).contains("apt-get install").contains("libgl1-mesa-dri");
        assertThatOnlyYesterdaysFilmIsThere();
    }
}
