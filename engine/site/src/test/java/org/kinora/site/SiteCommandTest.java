package org.kinora.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.command.ExitCode;

class SiteCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return SiteCommand.run(arguments, out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFolderThatIsNoRepositoryIsRefused() {
        assertThat(run("--sources", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said()).isEqualTo("kinora: --sources " + folder + ": that is no repository of Kinora.\n");
    }

    @Test
    void aFilmThatIsNotThereIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("engine/docs/guide"));
        assertThat(run(
                        "--sources",
                        folder.toString(),
                        "-o",
                        folder.resolve("site").toString(),
                        "--film",
                        "gone.mp4"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said()).isEqualTo("kinora: --film gone.mp4: there is no such file.\n");
    }

    @Test
    void anAddressIsOneOfTheWeb() throws Exception {
        Files.createDirectories(folder.resolve("engine/docs/guide"));
        assertThat(run("--sources", folder.toString(), "--address", "kinora")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said()).isEqualTo("kinora: --address kinora: an address begins with https://.\n");
    }

    @Test
    void anOptionThatIsNotThereIsRefused() {
        assertThat(run("--fast")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(said()).contains("--fast", "--help lists the options.");
    }

    @Test
    void captionsBecomeLinesWithTheirTimes() {
        assertThat(
                        FilmPage.lines(
                                "WEBVTT\n\n00:01.500 --> 00:03.000\nOne line\nand another\n\n01:00:02.000 --> 01:00:03.000\nLate\n"))
                .containsExactly(new FilmFile.Chapter(1.5, "One line and another"), new FilmFile.Chapter(3602, "Late"));
    }
}
