package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.cli.project.ProjectTemplate;

/** A project that {@code scripts/new} has made, with what is installed of Kinora. */
class NewProjectTest {

    @Test
    void itsTestsPassWithTheGoldenFramesThatComeWithIt(@TempDir Path folder) throws Exception {
        assumeTrue(OutsideProject.isMavenInstalled(), "needs Maven on the path");
        ProjectTemplate.ofKinora()
                .write(
                        folder,
                        Map.of(
                                "package", "com.example.film",
                                "groupId", "com.example",
                                "artifactId", "my-film",
                                "version", "1.0-SNAPSHOT",
                                "kinoraVersion", OutsideProject.VERSION));
        try (OutsideProject project = OutsideProject.in(folder)) {
            assertThat(project.maven("test")).contains("Tests run: 4, Failures: 0, Errors: 0, Skipped: 0");
        }
    }
}
