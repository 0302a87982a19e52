package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.sound.AudioSource;

class WavWriterTest {

    /** Left rises by a millionth a sample, right falls; beyond full scale from sample 100,000 on. */
    private static final AudioSource RAMP = (first, count, stereo) -> {
        for (int i = 0; i < count; i++) {
            stereo[2 * i] = (first + i) * 1e-5f;
            stereo[2 * i + 1] = (first + i) * -1e-5f;
        }
    };

    @TempDir
    private Path folder;

    @Test
    void everySampleIsInTheFileWith24Bits() throws Exception {
        Path file = folder.resolve("ramp.wav");
        VideoFile made = WavWriter.write(file, RAMP, 110_000);
        assertThat(made.bytes()).isEqualTo(44 + 6 * 110_000);
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(file.toFile())) {
            AudioFormat format = sound.getFormat();
            assertThat(format.getSampleRate()).isEqualTo(48_000);
            assertThat(format.getChannels()).isEqualTo(2);
            assertThat(format.getSampleSizeInBits()).isEqualTo(24);
            assertThat(sound.getFrameLength()).isEqualTo(110_000);
            byte[] bytes = sound.readAllBytes();
            for (int i : new int[] {0, 1, 47_999, 48_000, 99_000, 109_999}) {
                double level = Math.min(1, i * 1e-5f);
                assertThat(sample(bytes, 2 * i) / 8_388_607.0).isBetween(level - 2e-7, level + 2e-7);
                assertThat(sample(bytes, 2 * i + 1) / 8_388_607.0).isBetween(-level - 2e-7, -level + 2e-7);
            }
        }
        assertThat(AudioClip.read(file).channels()).isEqualTo(2);
    }

    @Test
    void whatFailsLeavesNoFileAndTheOldOneAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("ramp.wav"), "yesterday's");
        assertThatThrownBy(() -> WavWriter.write(
                        file,
                        (first, count, stereo) -> {
                            throw new IllegalStateException("no sample");
                        },
                        10))
                .hasMessage("no sample");
        assertThat(file).hasContent("yesterday's");
        assertThat(folder.toFile().list()).containsExactly("ramp.wav");
        assertThatThrownBy(() -> WavWriter.write(file, RAMP, 48_000L * 3600 * 5))
                .hasMessageContaining("four hours");
    }

    private static int sample(byte[] bytes, int number) {
        int at = 3 * number;
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] << 16;
    }
}
