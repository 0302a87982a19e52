package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.farm.ClusterExtension.Expected;

/** The job template, by the program of those who have made its format. */
class OpenJobTest extends FarmFixture {

    /** Where scripts/test installs it. */
    private static final Path OPENJD =
            Path.of("target", "openjd", "bin", "openjd").toAbsolutePath();

    private static final Path TEMPLATE =
            Path.of("../docs/kinora.openjd.yaml").toAbsolutePath().normalize();

    @BeforeEach
    void needTheProgram() {
        assumeTrue(Files.exists(OPENJD), "openjd-cli is not installed; scripts/test does that where CI=true");
    }

    private static String openjd(int expected, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(OPENJD.toString()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(expected);
        return said;
    }

    @Test
    void theTemplateIsOne() throws IOException, InterruptedException {
        openjd(0, "check", TEMPLATE.toString());
    }

    @Test
    void itsPartsAreJoinedToTheFilmThatOneMachineRenders(Expected expected) throws IOException, InterruptedException {
        Path film = folder.resolve("open job.mp4");
        openjd(
                0,
                "run",
                TEMPLATE.toString(),
                "--step",
                "Join",
                "--run-dependencies",
                "-p",
                "Scene=" + folder.resolve("Beads.java"),
                "-p",
                "Film=" + film,
                "-p",
                "Kinora=" + Path.of("../..").toAbsolutePath().normalize(),
                "-p",
                "Parts=2",
                "-p",
                "Size=320x180",
                "-p",
                "Rate=30");
        assertThat(Files.readAllBytes(film)).isEqualTo(expected.film());
    }
}
