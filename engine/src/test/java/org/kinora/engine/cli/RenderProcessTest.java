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
import org.kinora.engine.ChildJava;

/** What can only be seen from outside of the process. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class RenderProcessTest {

    private static final String YESTERDAY = "yesterday's film";

    @TempDir
    Path folder;

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

    private Process start(String starter, List<String> environment) throws IOException {
        List<String> java = ChildJava.command(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-D" + ClassCache.FOLDER_PROPERTY + "=" + folder.resolve("cache"),
                Main.class.getName(),
                "render",
                scene,
                "--size",
                "320x240",
                "--preset",
                "draft",
                "--json",
                "-o",
                film);
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", starter + " \"$@\"", "bash").redirectErrorStream(true);
        builder.command().addAll(java);
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

    @Test
    void ctrlCRemovesThePartialFileAndExitsWith130() throws Exception {
        // where the tests run in the background, shells have them ignore what Ctrl-C sends, and their children as well
        Process process = start("exec env --default-signal=INT", List.of());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).contains("\"progress\"");
            assertThat(film.getParent().toFile().list()).hasSize(2);
            // the shell has a kill of its own; a bare Debian has no program of that name
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(130);
        assertThatOnlyYesterdaysFilmIsThere();
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
            assertThat(lines.get(lines.size() - 1)).contains("film.mp4: the disk is full.");
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
