package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.command.ExitCode;
import org.kinora.engine.ChildJava;

/** The command {@code doctor}, in processes that lack what it looks for. */
@EnabledOnOs(OS.LINUX)
class DoctorCommandTest {

    private static final String MAIN = "org.kinora.engine.cli.Main";

    private record Said(int exitCode, String text) {}

    @TempDir
    Path folder;

    @Test
    void whereRendersWorkItSaysWhatTheyUse() throws Exception {
        Said said = doctor(Map.of(), MAIN, "doctor");
        assertThat(said.exitCode()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("ok        JDK: Java " + System.getProperty("java.runtime.version"))
                .contains("ok        OpenGL: ", ", which renders use; a scene looks as it should")
                .contains("ok        FFmpeg: ", "ok        licence of FFmpeg: ")
                .contains("ok        encoder OpenH264, .mp4: a film that it wrote came back as it was")
                .contains("ok        encoder VP9 and Opus, .webm: a film that it wrote came back as it was")
                .contains("ok        encoder WebP: a film that it wrote came back as it was")
                .contains("ok        fonts: 12 faces")
                .contains(
                        "memory: ", "disk: ", "cache: " + folder, "narration: ", "screen for the preview: ", "Typst: ")
                .doesNotContain("missing   ")
                .endsWith("Renders will work.\n");
    }

    @Test
    void programsReadALineForEachFinding() throws Exception {
        Said said = doctor(Map.of(), MAIN, "doctor", "--json");
        assertThat(said.text().lines())
                .allMatch(line -> line.startsWith("{\"event\":") && line.endsWith("}"))
                .anyMatch(line -> line.startsWith("{\"event\":\"finding\",\"subject\":\"JDK\",\"health\":\"ok\""))
                .endsWith("{\"event\":\"result\",\"willRender\":true,\"exitCode\":0}");
    }

    @Test
    void withoutEglItSaysWhatToInstallAndLooksAtTheRest() throws Exception {
        Said said = doctor(Map.of(), "-Dorg.lwjgl.egl.libname=/nowhere/libEGL.so", MAIN, "doctor");
        assertThat(said.exitCode()).as(said.text()).isEqualTo(ExitCode.NO_OPENGL);
        assertThat(said.text())
                .contains(
                        "missing   OpenGL: there is no EGL library. Install OpenGL through EGL (on Debian: apt-get install"
                                + " libegl1 libgl1-mesa-dri).")
                .contains("ok        encoder OpenH264")
                .endsWith("Renders will not work: OpenGL.\n");
    }

    @Test
    void aCacheThatCannotBeWrittenOnlyCostsTime() throws Exception {
        Said said = doctor(Map.of("XDG_CACHE_HOME", "/dev/null/cache"), MAIN, "doctor");
        assertThat(said.exitCode()).as(said.text()).isZero();
        assertThat(said.text()).contains("warning   cache: /dev/null/cache/kinora cannot be written, so every render");
    }

    @Test
    void withoutRoomForTemporaryFilesItSaysSoInsteadOfBlamingEncoders() throws Exception {
        Said said = doctor(Map.of(), "-Djava.io.tmpdir=/proc/none", MAIN, "doctor");
        assertThat(said.exitCode()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("warning   temporary files: nothing can be written to /proc/none. Name another folder in")
                .contains("warning   encoders: not tried, for want of room in /proc/none. Make room there.")
                .contains("a scene looks as it should");
    }

    @Test
    void withoutACompilerScenesOfOnesOwnCannotBeRendered() throws Exception {
        Said said = doctor(Map.of(), "--limit-modules", "java.se,jdk.unsupported", MAIN, "doctor");
        assertThat(said.exitCode()).as(said.text()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said.text()).contains("missing   JDK: Java ", "without a compiler", "Install a whole JDK");
    }

    @Test
    void aFolderOfVoicesWithoutOneIsPointedOut() throws Exception {
        Said said = doctor(Map.of("KINORA_VOICE_DIR", folder.toString()), MAIN, "doctor");
        assertThat(said.text()).contains("warning   narration: KINORA_VOICE_DIR names " + folder);
    }

    private Said doctor(Map<String, String> environment, Object... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(ChildJava.command(command))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.toString());
        builder.environment().remove("KINORA_VOICE_DIR");
        builder.environment().put("EGL_LOG_LEVEL", "fatal"); // as the scripts do
        builder.environment().putAll(environment);
        Process child = ChildJava.limited(builder.start());
        String text = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(child.waitFor(), text);
    }
}
