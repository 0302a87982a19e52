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

    /** More samples than stay in the Java heap. */
    @Test
    void aLongClipComesBackSampleForSample() throws Exception {
        double[] left = new double[1_200_000];
        double[] right = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = (i % 60_000 - 30_000) / 32_768.0;
            right[i] = (i % 7_001 - 3_500) / 32_768.0;
        }
        AudioClip clip = AudioClip.read(Wav.write(folder.resolve("long.wav"), 48_000, left, right));
        assertThat(clip.length()).isEqualTo(left.length);
        for (int i = 0; i < left.length; i++) {
            if (clip.sample(0, i) != left[i] || clip.sample(1, i) != right[i]) {
                assertThat(i).as("a sample that differs").isEqualTo(-1);
            }
        }
    }

    @Test
    void aFileThatLastsTooLongIsRefused() throws Exception {
        Path threeSeconds = Wav.write(folder.resolve("three.wav"), 1_000, new double[3_000]);
        assertThatThrownBy(() -> new SoundReader(threeSeconds, 2).read(48_000, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(threeSeconds + ": lasts more than 2 s; cut the part out of it that is to be heard");
        assertThat(new SoundReader(threeSeconds, 3).read(0, 2).samples().capacity())
                .isEqualTo(3_000);
    }

    @Test
    void aFileThatClaimsTheImpossibleIsRefused() throws Exception {
        Path fast = Wav.write(folder.resolve("fast.wav"), 2_000_000_000, new double[100]);
        assertThatThrownBy(() -> AudioClip.read(fast, 48_000)).hasMessageStartingWith(fast + ": ");
        Path slow = Wav.write(folder.resolve("slow.wav"), 1, new double[100]);
        assertThatThrownBy(() -> AudioClip.read(slow, 48_000))
                .hasMessage(slow + ": claims 1 channels of 1 samples a second; a sound has up to 64 of 1000 to 768000");
    }

    @Test
    void aClipCanBeComputed() {
        AudioClip clip = AudioClip.of(8_000, new float[] {0.25f, -1}, new float[] {0.5f, 1});
        assertThat(clip.channels()).isEqualTo(2);
        assertThat(clip.length()).isEqualTo(2);
        assertThat(clip.sample(0, 1)).isEqualTo(-1);
        assertThat(clip.sample(1, 0)).isEqualTo(0.5f);
        assertThatThrownBy(() -> AudioClip.of(8_000, new float[2], new float[3]))
                .hasMessageContaining("2 samples and 3");
        assertThatThrownBy(() -> AudioClip.of(8_000, new float[] {0, Float.NaN}))
                .hasMessage("Sample 1 of channel 0 is no number: NaN");
        assertThatThrownBy(() -> AudioClip.of(8_000)).hasMessageContaining("a channel with a sample at least");
    }

    private static double[] sine(double frequency, double amplitude, int length) {
        return IntStream.range(0, length)
                .mapToDouble(i -> amplitude * Math.sin(2 * Math.PI * frequency * i / RATE))
                .toArray();
    }
}
