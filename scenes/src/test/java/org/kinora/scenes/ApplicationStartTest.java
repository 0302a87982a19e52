package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationStartTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.kinora.scenes.Application#jdks")
    void itRendersWithoutAWarning(Path jdk) throws Exception {
        Path still = folder.resolve("still.png");
        Application.Run run = Application.on(jdk, folder)
                .render("NextWord", "--still", "1s", "--size", "320x180", "-o", still.toString());
        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(still).isNotEmptyFile();
    }

    @Test
    void itsScenesAreListedWithTheirSources() throws Exception {
        Application.Run run =
                Application.on(Path.of(System.getProperty("java.home")), folder).render("--list", "--json");
        assertThat(run.output().lines())
                .anyMatch(line -> line.contains("\"NextWord\""))
                .allSatisfy(line -> {
                    String file = line.replaceFirst(".*\"file\":\"(.*?)\".*", "$1");
                    assertThat(Path.of("..", file)).isRegularFile();
                });
    }

    /** The JVM passes over an archive that does not fit without a word. */
    @ParameterizedTest
    @MethodSource("org.kinora.scenes.Application#jdks")
    void itsClassesComeOutOfAnArchive(Path jdk) throws Exception {
        Application.Run run =
                Application.on(jdk, folder).java("-Xlog:class+load:stdout", Application.MAIN, "render", "--help");
        assertThat(run.output())
                .contains(
                        Application.MAIN + " source: shared objects file",
                        // of Java 5, had the build not raised it
                        "picocli.CommandLine$ITypeConverter source: shared objects file");
    }
}
