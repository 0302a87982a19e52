package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The application as a person starts it, on every JDK that {@code scripts/test} found. It is there once a script has built it. */
class ApplicationStartTest {

    private static final Path SCRIPTS = Path.of("../scripts").toAbsolutePath().normalize();
    private static final Path APPLICATION = Path.of("target/application").toAbsolutePath();

    private static final String MAIN = "org.kinora.engine.cli.Main";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void theApplicationIsBuilt() {
        assumeTrue(Files.exists(APPLICATION.resolve("built")), "scripts/test or scripts/render builds it");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void itStartsWithoutAWarning(Path jdk) throws Exception {
        script(jdk, "--help");
        Run second = script(jdk, "--help");
        assertThat(second.errors()).isEmpty();
        assertThat(second.status()).isZero();
        assertThat(second.output()).contains("--still");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void itsClassesComeOutOfAnArchive(Path jdk) throws Exception {
        script(jdk, "--help");
        // the JVM passes over an archive that does not fit without a word
        Run run = run(
                Map.of(),
                jdk.resolve("bin/java").toString(),
                "@" + APPLICATION.resolve(version(jdk) + ".options"),
                "-Xlog:class+load:stdout",
                MAIN,
                "--help");
        assertThat(run.output()).contains(MAIN + " source: shared objects file");
    }

    static Stream<Path> jdks() {
        String given = System.getenv("KINORA_JDKS");
        Stream<String> homes =
                given == null ? Stream.of(System.getProperty("java.home")) : Stream.of(given.split(File.pathSeparator));
        Map<String, Path> byVersion = new LinkedHashMap<>();
        homes.map(Path::of).forEach(home -> byVersion.putIfAbsent(version(home), home));
        return byVersion.values().stream();
    }

    private static String version(Path jdk) {
        Properties release = new Properties();
        try (InputStream file = Files.newInputStream(jdk.resolve("release"))) {
            release.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return release.getProperty("JAVA_RUNTIME_VERSION").replace("\"", "");
    }

    private static Run script(Path jdk, String... arguments) throws IOException, InterruptedException {
        String[] command = Stream.concat(Stream.of(SCRIPTS.resolve("render").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return run(Map.of("JAVA_HOME", jdk.toString(), "KINORA_BUILD", "never"), command);
    }

    private static Run run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Run(status, Files.readString(output), Files.readString(errors));
    }

    private record Run(int status, String output, String errors) {}
}
