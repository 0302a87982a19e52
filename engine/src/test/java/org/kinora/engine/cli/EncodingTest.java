package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.command.ExitCode;
import org.kinora.engine.ChildJava;

/** What comes of a machine whose locale knows ASCII alone, as containers have it. */
@EnabledOnOs(OS.LINUX)
class EncodingTest {

    @TempDir
    private Path folder;

    private Process start(String... arguments) throws IOException {
        List<String> java = ChildJava.command(
                "-D" + ClassCache.FOLDER_PROPERTY + "=" + folder.resolve("cache"), Main.class.getName(), "render");
        java.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(java).redirectErrorStream(true);
        builder.environment().remove("LANG");
        builder.environment().put("LC_ALL", "C");
        return ChildJava.limited(builder.start());
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void sourcesAreUtf8() throws Exception {
        Path source = Files.writeString(folder.resolve("Letters.java"), """
                public class Letters extends org.kinora.engine.scene.Scene {
                    @Override
                    protected void construct() {
                        throw new IllegalStateException(Integer.toHexString("\u00E9".charAt(0)));
                    }
                }
                """);
        Process process = start(
                source.toString(), "--still", "0", "-o", folder.resolve("x.png").toString());
        assertThat(output(process)).isEqualTo("kinora: Letters.java:4: at 0.000 s, e9\n");
    }

    @Test
    void aPathThatTheLocaleCannotNameIsAnsweredWithTheLocaleThatCan() throws Exception {
        Process process = start("Waves.java", "-o", "\u00FCber.mp4");
        assertThat(output(process))
                .contains("is not a path on this system: Java runs with the encoding ANSI_X3.4-1968")
                .contains("set LC_ALL=C.UTF-8");
        assertThat(process.waitFor()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
