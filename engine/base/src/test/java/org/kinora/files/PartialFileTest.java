package org.kinora.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs({OS.LINUX, OS.MAC})
class PartialFileTest {

    @TempDir
    Path folder;

    private Path target() {
        return folder.resolve("film.mp4");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A partial file as this machine names it, of another process and with other random digits. */
    private Path partialOf(long process) throws IOException {
        String name = PartialName.of(target()).getFileName().toString();
        String own = "-" + ProcessHandle.current().pid() + "-";
        return Files.createFile(folder.resolve(name.replace(own, "-" + process + "-")));
    }

    private static long deadProcess() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    @Test
    void twoPartialFilesOfOneTargetHaveDifferentNames() throws Exception {
        PartialFile first = PartialFile.beside(target());
        PartialFile second = PartialFile.beside(target());
        assertThat(first.path()).isNotEqualTo(second.path());
        assertThat(names()).hasSize(2).allMatch(name -> name.startsWith(".film.mp4."));
    }

    @Test
    void aLinkThatLiesInWaitIsNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "precious");
        Path taken = PartialName.of(target());
        Files.createSymbolicLink(taken, secret);
        PartialFile partial = PartialFile.beside(target());
        Files.writeString(partial.path(), "film");
        partial.complete();
        assertThat(secret).hasContent("precious");
        assertThat(taken).isSymbolicLink();
        assertThat(target()).hasContent("film");
        assertThat(target()).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-r--", "r--r-----", "rwxr-xr-x"})
    void theNewFileHasThePermissionsOfTheOldOne(String permissions) throws Exception {
        Files.setPosixFilePermissions(Files.writeString(target(), "old"), PosixFilePermissions.fromString(permissions));
        PartialFile partial = PartialFile.beside(target());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(partial.path())))
                .as("nobody may read what he might not read before, and the owner may write")
                .startsWith("rw")
                .endsWith(permissions.substring(6).replace('w', '-'));
        Files.writeString(partial.path(), "new");
        partial.complete();
        assertThat(target()).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target())))
                .isEqualTo(permissions);
    }

    @Test
    void whatADeadProcessLeftIsRemoved() throws Exception {
        partialOf(deadProcess());
        Path ofOtherTarget = Files.createFile(
                folder.resolve(partialOf(deadProcess()).getFileName().toString().replace("film", "other")));
        Path nearlySo = Files.createFile(folder.resolve(".film.mp4.1234.partial.txt"));
        PartialFile partial = PartialFile.beside(target());
        assertThat(folder.toFile().listFiles())
                .containsExactlyInAnyOrder(
                        ofOtherTarget.toFile(),
                        nearlySo.toFile(),
                        partial.path().toFile());
    }

    @Test
    void soIsWhatADeadProcessLeftBesideTheFileUnderItsName() throws Exception {
        String left = partialOf(deadProcess()).getFileName().toString();
        for (String name : List.of("film-sheet.png", "film.srt", "film-report.html")) {
            Files.createFile(folder.resolve(left.replace("film.mp4", name)));
        }
        Path ofAFilmWithALongerName = Files.createFile(folder.resolve(left.replace("film.mp4", "films.mp4")));
        PartialFile partial = PartialFile.beside(target());
        assertThat(folder.toFile().listFiles())
                .containsExactlyInAnyOrder(
                        ofAFilmWithALongerName.toFile(), partial.path().toFile());
    }

    @Test
    void whatALivingProcessWritesIsNot() throws Exception {
        Process alive = new ProcessBuilder("sleep", "60").start();
        try {
            Path theirs = partialOf(alive.pid());
            PartialFile.beside(target());
            assertThat(theirs).exists();
        } finally {
            alive.destroyForcibly();
        }
    }

    @Test
    void aProcessThatBeganAfterTheFileWasWrittenLastIsAnother() throws Exception {
        Path theirs = partialOf(ProcessHandle.current().pid());
        Files.setLastModifiedTime(theirs, FileTime.from(Instant.now().minus(Duration.ofDays(400))));
        PartialFile.beside(target());
        assertThat(theirs).doesNotExist();
    }

    @Test
    void theFileOfAnotherMachineIsRemovedWhenItHasNotGrownForADay() throws Exception {
        String machine = PartialName.of(target()).getFileName().toString().split("[.-]")[3];
        String elsewhere = partialOf(deadProcess()).getFileName().toString().replace(machine, "00000000");
        Path theirs = Files.createFile(folder.resolve(elsewhere));
        PartialFile.beside(target());
        assertThat(theirs).exists();
        Files.setLastModifiedTime(theirs, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        PartialFile.beside(target());
        assertThat(theirs).doesNotExist();
    }

    @Test
    void aPlaceThatTakesNoFilesIsNamedByTheFileThatWasAskedFor() {
        Path impossible = Path.of("/proc/film.mp4");
        assumeTrue(Files.exists(Path.of("/proc/self")));
        assertThatThrownBy(() -> PartialFile.beside(impossible))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("/proc/film.mp4: that folder takes no new files");
    }

    @Test
    void aMissingFolderIsMadeIfThatIsAskedForAndNamedIfNot() throws Exception {
        Path inside = folder.resolve("films").resolve("film.mp4");
        assertThatThrownBy(() -> PartialFile.beside(inside)).hasMessage(inside + ": there is no such folder");
        PartialFile.inFolderMadeFor(inside).complete();
        assertThat(inside).isEmptyFile();
        Path below = inside.resolve("film.mp4");
        assertThatThrownBy(() -> PartialFile.inFolderMadeFor(below))
                .hasMessage(below + ": " + inside + " is a file and not a folder");
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThatThrownBy(() -> PartialFile.beside(folder))
                .hasMessage(folder + ": that is a folder; name a file in it");
    }

    @Test
    void whatIsDiscardedLeavesTheOldFileAndNothingElse() throws Exception {
        Files.writeString(target(), "old");
        PartialFile partial = PartialFile.beside(target());
        Files.writeString(partial.path(), "new");
        partial.discard();
        assertThat(names()).containsExactly("film.mp4");
        assertThat(target()).hasContent("old");
    }
}
