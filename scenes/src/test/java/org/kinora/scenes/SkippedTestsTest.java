package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/test} refuses skipped tests where {@code CI=true}; this is how it finds them. */
@DisabledOnOs(OS.WINDOWS)
class SkippedTestsTest {

    private static final String OUTPUT = """
            [INFO] Building Kinora engine 0.1.0-SNAPSHOT
            [WARNING] Tests run: 7, Failures: 0, Errors: 0, Skipped: 2, Time elapsed: 0.5 s -- in org.kinora.engine.video.Mp4WriterTest
            [INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.5 s -- in org.kinora.engine.timeline.PropertyTest
            [WARNING] Tests run: 12, Failures: 0, Errors: 0, Skipped: 2
            """;

    @Test
    void classesWithSkippedTestsAreFoundInWhatMavenPrints(@TempDir Path folder) throws Exception {
        Path log = Files.writeString(folder.resolve("test.log"), OUTPUT);
        Process process = new ProcessBuilder("../scripts/lib/skipped.sh", log.toString()).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("org.kinora.engine.video.Mp4WriterTest: 2\n");
        assertThat(process.waitFor()).isZero();
    }
}
