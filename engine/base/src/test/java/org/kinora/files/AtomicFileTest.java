package org.kinora.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("settings"), "old");
    }

    @Test
    void aFileIsReplacedWholeOrNotAtAll() throws IOException {
        Path file = old();
        assertThatThrownBy(() -> AtomicFile.write(file, part -> {
                    Files.writeString(part, "ne");
                    throw new IOException("no room");
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": no room");
        assertThat(file).hasContent("old");
        AtomicFile.write(file, part -> Files.writeString(part, "new"));
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("settings");
    }

    @Test
    void aContentThatIsAFaultLeavesNothingBehind() throws IOException {
        Path file = old();
        assertThatThrownBy(() -> AtomicFile.write(file, part -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder.toFile().list()).containsExactly("settings");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkByTheNameThatPartsOnceHadIsLeftAlone() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "precious");
        Files.createSymbolicLink(folder.resolve("settings.part"), precious);
        AtomicFile.write(old(), part -> Files.writeString(part, "new"));
        assertThat(precious).hasContent("precious");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileThatOthersMayNotReadStaysSo() throws IOException {
        Path file = old();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        AtomicFile.write(file, part -> Files.writeString(part, "new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aMissingFolderIsNotMade() {
        Path file = folder.resolve("none").resolve("file");
        assertThatThrownBy(() -> AtomicFile.write(file, part -> {})).hasMessage(file + ": there is no such folder");
    }
}
