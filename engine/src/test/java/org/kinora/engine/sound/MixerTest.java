package org.kinora.engine.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinora.engine.media.AudioClip;

class MixerTest {

    private static final int LENGTH = 10 * 48_000;

    /** 1, 2, 3 and so on, in thousandths. */
    private static AudioClip ramp(int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (i + 1) / 1000f;
        }
        return AudioClip.of(48_000, samples);
    }

    private static AudioClip steady(double seconds) {
        float[] samples = new float[(int) (48_000 * seconds)];
        Arrays.fill(samples, 0.5f);
        return AudioClip.of(48_000, samples);
    }

    private static PlacedSound at(String seconds, AudioClip clip) {
        return PlacedSound.of(clip, new BigDecimal(seconds), SoundRole.EFFECT);
    }

    private static float[] left(long first, int count, PlacedSound... sounds) {
        float[] stereo = new float[2 * count];
        new Mixer(List.of(sounds), LENGTH).read(first, count, stereo);
        float[] left = new float[count];
        for (int i = 0; i < count; i++) {
            left[i] = stereo[2 * i];
        }
        return left;
    }

    @Test
    void aSoundBeginsAtTheSampleNearestToItsTime() {
        // 0.3333 s are 15,998.4 samples, 0.01234375 s are 592.5
        assertThat(left(15_997, 5, at("0.3333", ramp(3)))).containsExactly(0, 0.001f, 0.002f, 0.003f, 0);
        assertThat(left(592, 3, at("0.01234375", ramp(9)))).containsExactly(0, 0.001f, 0.002f);
    }

    @Test
    void oneChannelIsHeardOnBothSidesAndTwoOnTheirOwn() {
        float[] stereo = new float[4];
        AudioClip both = AudioClip.of(48_000, new float[] {0.1f, 0.2f}, new float[] {0.3f, 0.4f});
        new Mixer(List.of(at("0", both)), LENGTH).read(0, 2, stereo);
        assertThat(stereo).containsExactly(0.1f, 0.3f, 0.2f, 0.4f);
        new Mixer(List.of(at("0", ramp(2))), LENGTH).read(0, 2, stereo);
        assertThat(stereo).containsExactly(0.001f, 0.001f, 0.002f, 0.002f);
    }

    @Test
    void soundsAddUpBeyondFullScaleToo() {
        PlacedSound loud = at("0", steady(1)).withGain(20);
        assertThat(left(10, 1, loud, loud, at("0", steady(1)))[0]).isCloseTo(10.5f, within(1e-5f));
    }

    @Test
    void twentyDecibelsAreTenTimesTheAmplitude() {
        assertThat(left(4, 1, at("0", ramp(9)).withGain(20))[0]).isCloseTo(0.05f, within(1e-7f));
        assertThat(left(4, 1, at("0", ramp(9)).withGain(-20))[0]).isCloseTo(0.0005f, within(1e-9f));
    }

    @Test
    void fadesGrowByEqualStepsAwayFromTheEnds() {
        float[] heard = left(0, 20, at("0", AudioClip.of(48_000, ones(20))).withFades(10, 5));
        for (int i = 0; i < 20; i++) {
            float expected = Math.min(Math.min(1, i / 10f), (19 - i) / 5f);
            assertThat(heard[i]).as("sample %d", i).isCloseTo(expected, within(1e-6f));
        }
    }

    private static float[] ones(int length) {
        float[] ones = new float[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void aTrimmedSoundBeginsAtItsPlaceWithTheStretchThatIsLeft() {
        assertThat(left(99, 5, at("0", ramp(10)).withStart(100).withTrim(4, 7)))
                .containsExactly(0, 0.005f, 0.006f, 0.007f, 0);
    }

    @Test
    void aLoopGoesOnWithoutAGapUntilItIsStopped() {
        PlacedSound loop = at("0", ramp(10)).withTrim(2, 5).withLoop(true);
        assertThat(left(0, 7, loop)).containsExactly(0.003f, 0.004f, 0.005f, 0.003f, 0.004f, 0.005f, 0.003f);
        assertThat(left(300_000, 4, loop.withStop(300_002))).containsExactly(0.003f, 0.004f, 0, 0);
        // the end of the film
        assertThat(left(LENGTH - 2, 4, loop)).containsExactly(0.004f, 0.005f, 0, 0);
    }

    @Test
    void aLoopFadesOutBeforeTheEndOfTheFilm() {
        PlacedSound bed = at("0", steady(1)).withLoop(true).withFades(0, 48_000);
        float[] heard = left(LENGTH - 48_000, 48_000, bed);
        assertThat(heard[0]).isCloseTo(0.5f, within(1e-4f));
        assertThat(heard[24_000]).isCloseTo(0.25f, within(1e-4f));
        assertThat(heard[47_999]).isZero();
    }

    @Test
    void musicIsSoftUnderAVoiceFromItsFirstSampleToItsLast() {
        PlacedSound music = at("0", steady(10)).withDucking(20);
        PlacedSound voice = PlacedSound.of(AudioClip.of(48_000, new float[96_000]), new BigDecimal(4), SoundRole.VOICE);
        float[] heard = left(0, LENGTH, music, voice);
        assertThat(heard[3 * 48_000]).isEqualTo(0.5f);
        assertThat(heard[7 * 48_000]).isEqualTo(0.5f);
        for (int i = 4 * 48_000; i < 6 * 48_000; i++) {
            assertThat(heard[i]).isEqualTo(0.05f);
        }
        for (int i = 3 * 48_000; i < 4 * 48_000; i++) {
            assertThat(heard[i + 1]).as("sample %d sinks", i).isLessThanOrEqualTo(heard[i]);
        }
        for (int i = 6 * 48_000; i < 7 * 48_000; i++) {
            assertThat(heard[i + 1]).as("sample %d rises", i).isGreaterThanOrEqualTo(heard[i]);
        }
        assertThat(heard[4 * 48_000 - 6_000]).as("halfway, ten decibels").isCloseTo(0.158f, within(1e-3f));
    }

    @Test
    void musicStaysSoftOverAShortSilenceBetweenVoices() {
        PlacedSound music = at("0", steady(10)).withDucking(20);
        AudioClip second = AudioClip.of(48_000, new float[48_000]);
        PlacedSound one = PlacedSound.of(second, new BigDecimal(3), SoundRole.VOICE);
        PlacedSound two = PlacedSound.of(second, new BigDecimal(5), SoundRole.VOICE);
        assertThat(left(4 * 48_000 + 24_000, 1, music, one, two)[0]).isEqualTo(0.05f);
        // an effect is not ducked, and voices do not duck themselves
        assertThat(left(4 * 48_000 + 24_000, 1, at("0", steady(10)), one, two)[0])
                .isEqualTo(0.5f);
    }

    @Property(tries = 50)
    void aSampleDoesNotDependOnWhichAreReadWithIt(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 30_000) Integer> pieces) {
        PlacedSound music =
                at("0.2", ramp(7_001)).withLoop(true).withFades(20_000, 30_000).withDucking(12);
        PlacedSound voice = PlacedSound.of(steady(0.3), new BigDecimal("0.7"), SoundRole.VOICE);
        AudioSource mix =
                new Mixer(List.of(music, voice, at("1.001", ramp(5_000)).withGain(-3)), 120_000);
        int length = pieces.stream().mapToInt(piece -> piece).sum();
        float[] whole = new float[2 * length];
        mix.read(0, length, whole);
        int at = 0;
        for (int piece : pieces) {
            float[] part = new float[2 * piece];
            mix.read(at, piece, part);
            assertThat(part).containsExactly(Arrays.copyOfRange(whole, 2 * at, 2 * (at + piece)));
            at += piece;
        }
    }

    @Test
    void whatCannotBeHeardIsSaid() {
        AudioClip clip = ramp(48_000);
        PlacedSound sound = at("0", clip);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sound.withTrim(10, 96_000))
                .withMessage(
                        "A sound of 1.0 s can be trimmed to a stretch within it, not from 2.0833333333333335E-4 s to 2.0 s");
        assertThatIllegalArgumentException().isThrownBy(() -> sound.withTrim(9, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sound.withGain(Double.NaN))
                .withMessage("A gain is between -120 and 120 decibels, not NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> sound.withDucking(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> sound.withFades(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> sound.withStart(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at("0", AudioClip.of(44_100, new float[9])))
                .withMessageContaining("not 44100 and 1; AudioClip.read(file, 48000, 2) reads it so");
    }
}
