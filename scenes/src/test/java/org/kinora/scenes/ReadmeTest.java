package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    private static final Pattern SCENE =
            Pattern.compile("```java\\n(.*?public final class (\\w+) extends Scene .*?)```", Pattern.DOTALL);

    @Test
    void itsFirstSceneRenders(@TempDir Path folder) throws Exception {
        Matcher scene = SCENE.matcher(Files.readString(Path.of("../README.md")));
        assertThat(scene.find()).isTrue();
        Path source = Files.writeString(folder.resolve(scene.group(2) + ".java"), scene.group(1));
        Path video = folder.resolve("scene.mp4");
        Application.Run run = Application.on(Path.of(System.getProperty("java.home")), folder)
                .render(source.toString(), "--size", "320x180", "--fps", "30", "-o", video.toString());
        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(video).isNotEmptyFile();
    }
}
