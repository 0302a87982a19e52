package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioClipTest {

    private static final int RATE = 44_100;
    private static final double A_STEP_OF_16_BITS = 1.0 / 32_768;

    private final double[] loud = sine(440, 0.75, RATE / 2);
    private final double[] soft = sine(1_000, 0.125, RATE / 2);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeAFile() throws Exception {
        file = Wav.write(folder.resolve("sines.wav"), RATE, loud, soft);
    }

    @Test
    void everySampleComesBackWithinAStepOf16Bits() {
        AudioClip clip = AudioClip.read(file);
        assertThat(clip.sampleRate()).isEqualTo(RATE);
        assertThat(clip.channels()).isEqualTo(2);
        assertThat(clip.length()).isEqualTo(RATE / 2);
        assertThat(clip.seconds()).isEqualTo(0.5);
        for (int i = 0; i < clip.length(); i++) {
            assertThat((double) clip.sample(0, i)).isCloseTo(loud[i], within(A_STEP_OF_16_BITS));
            assertThat((double) clip.sample(1, i)).isCloseTo(soft[i], within(A_STEP_OF_16_BITS));
        }
    }

    @Test
    void resampledItLastsAsLongAndSwingsAsBefore() {
        AudioClip clip = AudioClip.read(file, 48_000);
        assertThat(clip.sampleRate()).isEqualTo(48_000);
        assertThat(clip.length()).isCloseTo(24_000, within(1));
        for (int i = 2_000; i < 22_000; i++) {
            double there = 0.75 * Math.sin(2 * Math.PI * 440 * i / 48_000);
            // the filter's ripple
            assertThat((double) clip.sample(0, i)).isCloseTo(there, within(2e-3));
        }
    }

    @Test
    void thePeakOfAStretchIsThatOfTheLouderChannel() throws Exception {
        double[] click = new double[RATE];
        click[RATE / 2] = -0.5;
        AudioClip clip = AudioClip.read(Wav.write(folder.resolve("click.wav"), RATE, new double[RATE], click));
        assertThat(clip.peak(0, 0.5)).isZero();
        assertThat(clip.peak(0.5, 0.6)).isCloseTo(0.5, within(A_STEP_OF_16_BITS));
        assertThat(clip.peak(-3, 8)).isCloseTo(0.5, within(A_STEP_OF_16_BITS));
        assertThat(clip.peak(0.2, 0.2)).isZero();
        assertThat(clip.peak(2, 3)).isZero();
        assertThatThrownBy(() -> clip.peak(2, 1)).hasMessageContaining("from 2.0 s to 1.0 s");
    }

    @Test
    void aSampleThatIsNotThereIsNamed() {
        AudioClip clip = AudioClip.read(file);
        assertThatThrownBy(() -> clip.sample(2, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("sample 0 of channel 2: the clip has 2 channels of 22050 samples");
    }

    @Test
    void whatIsNotSoundIsSaidInASentence() throws Exception {
        Path missing = folder.resolve("no.wav");
        assertThatThrownBy(() -> AudioClip.read(missing)).hasMessage(missing + ": there is no such file");
        assertThatThrownBy(() -> AudioClip.read(folder)).hasMessageContaining("that is a folder");
        Path text = Files.writeString(folder.resolve("text.wav"), "once upon a time");
        assertThatThrownBy(() -> AudioClip.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(text + ": this is not sound or film that FFmpeg knows, or the file is damaged");
        assertThatThrownBy(() -> AudioClip.read(file, 0)).hasMessageContaining("a positive number of samples");
    }

    private static double[] sine(double frequency, double amplitude, int length) {
        return IntStream.range(0, length)
                .mapToDouble(i -> amplitude * Math.sin(2 * Math.PI * frequency * i / RATE))
                .toArray();
    }
}
