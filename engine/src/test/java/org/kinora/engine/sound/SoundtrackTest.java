package org.kinora.engine.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.media.Wav;

class SoundtrackTest {

    @TempDir
    private Path folder;

    private final Soundtrack soundtrack = new Soundtrack();

    @Test
    void aFileIsDecodedOnceAndIsAtTheFilmsRate() throws Exception {
        Path file = Wav.write(folder.resolve("tone.wav"), 24_000, new double[2_400]);
        AudioClip clip = soundtrack.read(file);
        assertThat(clip.sampleRate()).isEqualTo(48_000);
        assertThat(clip.length()).isBetween(4_799, 4_801);
        assertThat(soundtrack.read(folder.resolve("../" + folder.getFileName() + "/tone.wav")))
                .isSameAs(clip);
    }

    @Test
    void manyChannelsAreMixedDownToTwo() throws Exception {
        double[] loud = new double[4_800];
        Arrays.fill(loud, 0.5);
        double[] none = new double[4_800];
        // left, right, centre, low, and two behind
        Path file = Wav.write(folder.resolve("six.wav"), 48_000, loud, none, none, none, none, none);
        AudioClip clip = soundtrack.read(file);
        assertThat(clip.channels()).isEqualTo(2);
        assertThat(clip.sample(0, 2_000)).isGreaterThan(0.1f);
        assertThat(clip.sample(1, 2_000)).isZero();
    }

    @Test
    void filesThatLastTooLongTogetherAreRefused() throws Exception {
        Soundtrack small = new Soundtrack(60_000);
        small.read(Wav.write(folder.resolve("one.wav"), 48_000, new double[48_000]));
        Path two = Wav.write(folder.resolve("two.wav"), 48_000, new double[48_000]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.read(two))
                .withMessage(two + ": with this one the film's sound files last more than 1.25 s together;"
                        + " read fewer or shorter ones");
    }

    @Test
    void timesAreRoundedToTheNearestSampleWithoutAnyDrift() {
        assertThat(Soundtrack.sampleAt(new BigDecimal("0.1"))).isEqualTo(4_800);
        assertThat(Soundtrack.sampleAt(new BigDecimal("36000.00001"))).isEqualTo(1_728_000_000L);
        assertThat(Soundtrack.sampleAt(new BigDecimal("36000.0000105"))).isEqualTo(1_728_000_001L);
    }
}
