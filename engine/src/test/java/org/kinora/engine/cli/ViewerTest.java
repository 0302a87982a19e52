package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ViewerTest {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theDesktopsProgramIsGivenTheWholePath() throws Exception {
        Path shown = folder.resolve("shown.fifo");
        new ProcessBuilder("mkfifo", shown.toString()).start().waitFor();
        Path program = Files.writeString(folder.resolve("xdg-open"), "#!/bin/sh\necho \"$1\" >" + shown + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Optional<String> said = new Viewer("Linux", "/nowhere::" + folder).show(Path.of("render-out/a film.mp4"));
        assertThat(said).isEmpty();
        assertThat(Files.readString(shown))
                .isEqualTo(Path.of("render-out/a film.mp4").toAbsolutePath() + "\n");
    }

    @Test
    void aDesktopWithoutOneIsSaidInASentence() {
        assertThat(new Viewer("Linux", folder.toString()).show(Path.of("a.mp4")))
                .contains("no program to show it with: there is no xdg-open here; open a.mp4 yourself");
        assertThat(new Viewer("Mac OS X", null).show(Path.of("a.mp4")).orElseThrow())
                .contains("there is no open here");
    }
}
