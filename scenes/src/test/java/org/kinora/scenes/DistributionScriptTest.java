package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code scripts/dist} is told. {@code scripts/test-dist} tests what it makes. */
@EnabledOnOs(OS.LINUX)
class DistributionScriptTest {

    private record Run(int status, String said) {}

    private static Run run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("KINORA_INSTALL", "never");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private static Run dist(String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("../scripts/dist"), Stream.of(arguments))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --quick              | scripts/dist has no option --quick; --help lists them
            -o                   | -o needs a value; --help says which
            --platform solaris   | no platform "solaris": choose linux-x64, linux-arm64, macos-arm64 or windows-x64
            """)
    void whatItCannotDoIsSaidInOneSentence(String arguments, String sentence) throws Exception {
        assertThat(dist(arguments.split(" "))).isEqualTo(new Run(2, "kinora: " + sentence + "\n"));
    }

    @Test
    void aKeyThatIsNotThereIsRefusedBeforeAnythingIsBuilt() throws Exception {
        Run run = dist("--sign", "nobody@kinora.invalid");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.said()).containsPattern("has no key \"nobody@kinora.invalid\" to sign with|missing: ");
    }

    @Test
    void aFolderThatIsNoJdkIsRefusedBeforeAnythingIsBuilt(@TempDir Path folder) throws Exception {
        Run run = dist("--jdk", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        // a machine without Maven says so first
        assertThat(run.said().lines()).singleElement().asString().containsPattern("no folder jmods in it|missing: ");
        Files.createDirectories(folder.resolve("jmods"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"9.0.4\"\n");
        assertThat(dist("--jdk", folder.toString()).said())
                .containsPattern("that is Java 9, and there is no jlink of Java 9 here|missing: ");
    }

    @Test
    void theLibrariesThatAFolderNeedsAreReadOutOfItsFiles() throws Exception {
        Path home = Path.of(System.getProperty("java.home"));
        Run needed = run(List.of(
                home.resolve("bin/java").toString(),
                "../scripts/lib/dist/NeededLibraries.java",
                home.resolve("lib").toString()));
        assertThat(needed.status()).isZero();
        assertThat(needed.said().lines())
                .contains("libc.so.6")
                .doesNotContain("libjava.so", "libjvm.so", "libjli.so")
                .allMatch(line -> line.matches("[A-Za-z].*[.]so([.].*)?"));
    }
}
