package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryScriptTest {

    @TempDir
    private Path folder;

    @Test
    void itMakesAPageAndTheSecondTimeRendersNothing() throws Exception {
        Path page = folder.resolve("page");
        Application.Run first = gallery(page);
        assertThat(first.errors().lines()).containsExactly("1 of 2: RollingWheel", "2 of 2: LogitLens");
        assertThat(first.output()).isEqualTo(page.resolve("index.html") + ": 2 scenes, 2 rendered\n");
        assertThat(first.status()).isZero();
        assertThat(Files.readString(page.resolve("index.html")))
                .contains("data-topic=\"objects\"", "data-topic=\"answers\"", "class</i> <i class=t>RollingWheel</i>");
        Application.Run second = gallery(page);
        assertThat(second.errors()).isEmpty();
        assertThat(second.output()).isEqualTo(page.resolve("index.html") + ": 2 scenes, 0 rendered\n");
    }

    private Application.Run gallery(Path page) throws Exception {
        return Application.on(Path.of(System.getProperty("java.home")), folder)
                .script(
                        "gallery",
                        "RollingWheel",
                        "LogitLens",
                        "--size",
                        "160x90",
                        "--seconds",
                        "0.5",
                        "-o",
                        page.toString());
    }
}
