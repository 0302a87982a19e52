package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {

    @TempDir
    Path folder;

    @Test
    void missingFoldersAreMade() throws Exception {
        Path film = folder.resolve("new").resolve("film.mp4");
        Target file = Target.file(film);
        Files.writeString(file.partial(), "film");
        file.complete();
        assertThat(film).hasContent("film");
    }

    @Test
    void aPlaceThatTakesNoFileIsAFaultOfThePlace() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Path below = file.resolve("film.mp4");
        assertThatThrownBy(() -> Target.file(below))
                .isInstanceOfSatisfying(
                        VideoException.class,
                        refused -> assertThat(refused.isAboutThePlace()).isTrue())
                .hasMessage(below + ": cannot be written, " + file + " is a file and not a folder");
    }

    @Test
    void aFolderThatTookTheNameMeanwhileIsNotReplaced() throws Exception {
        Path film = folder.resolve("film.mp4");
        Target file = Target.file(film);
        Files.createFile(Files.createDirectory(film).resolve("inside"));
        assertThatThrownBy(file::complete)
                .isInstanceOf(VideoException.class)
                .hasMessageStartingWith(film + ": cannot be replaced, ");
        assertThat(file.partial()).doesNotExist();
    }
}
