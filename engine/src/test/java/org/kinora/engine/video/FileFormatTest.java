package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FileFormatTest {

    @Test
    void aNameSaysItsKindByItsEndingWhateverTheCase() {
        assertThat(FileFormat.named(Path.of("film.WebM"))).contains(FileFormat.WEBM);
        assertThat(FileFormat.named(Path.of("a.mp4", "film.gif"))).contains(FileFormat.GIF);
        assertThat(FileFormat.named(Path.of("film"))).isEmpty();
        assertThat(FileFormat.named(Path.of("film-frames"))).isEmpty();
        assertThat(FileFormat.PNG.suffix()).isEqualTo("-frames");
    }

    @Test
    void soundAndCaptionsGoWithFilmsAndNotWithPicturesThatMove() {
        assertThat(Arrays.stream(FileFormat.values()).filter(FileFormat::hasTracks))
                .containsExactlyInAnyOrder(FileFormat.MP4, FileFormat.MOV, FileFormat.WEBM);
    }
}
