package org.kinora.engine.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinora.engine.golden.GoldenFiles;
import org.kinora.engine.golden.Tolerance;
import org.kinora.gl.EglDevice;
import org.kinora.gl.HeadlessContext;

class SpecimenTest {

    @Test
    void thePictureThatDevicesAreComparedWithIsOfTheSpecimen() throws Exception {
        GoldenFiles pictures =
                new GoldenFiles(Path.of("src/main/resources"), Path.of("target/golden"), Boolean.getBoolean(GoldenFiles.RECORD), null);
        assertThat(pictures.compare("org/kinora/engine/cli/doctor/specimen", drawn(), Tolerance.DEFAULT))
                .isEqualTo(GoldenFiles.Outcome.ALIKE);
    }

    @Test
    void aDeviceThatDrawsSomethingElseIsNoticed() throws Exception {
        BufferedImage other = drawn();
        other.setRGB(40, 45, 0xFF0000);
        assertThat(GoldenFiles.difference(OpenGlCheckup.known(), other, Tolerance.DEFAULT))
                .hasValueSatisfying(words -> assertThat(words).contains("1 of 14400 pixels differ"));
    }

    @Test
    void everyDeviceHasAName() {
        assertThat(EglDevice.ofThisMachine()).isNotEmpty().allSatisfy(device -> assertThat(device.name())
                .isNotBlank());
    }

    private static BufferedImage drawn() {
        try (HeadlessContext context = HeadlessContext.open()) {
            assertThat(context.description()).contains("OpenGL");
            return Specimen.drawn(Specimen.frame());
        }
    }
}
