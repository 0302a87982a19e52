package org.kinora.engine.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LimiterTest {

    /** A tone of 220 swings a second that is soft, apart from a tenth of a second in each that is far too loud. */
    private static final AudioSource UNEVEN = (first, count, stereo) -> {
        for (int i = 0; i < count; i++) {
            long sample = first + i;
            double level = Math.floorMod(sample, 48_000L) / 4_800 == 5 ? 2.5 : 0.4;
            stereo[2 * i] = (float) (level * StrictMath.sin(2 * Math.PI * 220 * sample / 48_000));
            stereo[2 * i + 1] = 0.3f * stereo[2 * i];
        }
    };

    private static float[] read(AudioSource source, long first, int count) {
        float[] stereo = new float[2 * count];
        source.read(first, count, stereo);
        return stereo;
    }

    @Test
    void nothingExceedsFullScaleAndWhatIsFarFromPeaksIsAsItWas() {
        float[] limited = read(Limiter.toFullScale(UNEVEN), 0, 144_000);
        float[] before = read(UNEVEN, 0, 144_000);
        float peak = 0;
        for (int i = 0; i < limited.length; i++) {
            peak = Math.max(peak, Math.abs(limited[i]));
            long inSecond = i / 2 % 48_000;
            if (inSecond < 20_000 || inSecond > 32_000) {
                assertThat(limited[i]).as("sample %d", i / 2).isEqualTo(before[i]);
            }
        }
        assertThat(peak).isBetween(0.95f, 1f);
    }

    @Test
    void theSidesAreTurnedDownTogether() {
        float[] limited = read(Limiter.toFullScale(UNEVEN), 24_000, 4_800);
        for (int i = 0; i < limited.length; i += 2) {
            assertThat(limited[i + 1]).isCloseTo(0.3f * limited[i], within(1e-6f));
        }
    }

    @Test
    void whatStaysBelowComesThroughBitForBit() {
        AudioSource soft = (first, count, stereo) -> {
            UNEVEN.read(first, count, stereo);
            for (int i = 0; i < 2 * count; i++) {
                stereo[i] *= 0.39f;
            }
        };
        assertThat(read(Limiter.toFullScale(soft), -5_000, 100_000)).containsExactly(read(soft, -5_000, 100_000));
    }

    @Property(tries = 20)
    void aSampleDoesNotDependOnWhichAreReadWithIt(
            @ForAll @IntRange(max = 100_000) int first, @ForAll @IntRange(min = 1, max = 30_000) int count) {
        float[] whole = read(Limiter.toTruePeak(UNEVEN, 3, -1), 0, 130_000);
        assertThat(read(Limiter.toTruePeak(UNEVEN, 3, -1), first, count))
                .containsExactly(Arrays.copyOfRange(whole, 2 * first, 2 * (first + count)));
    }

    /** A quarter of the sampling rate, an eighth of a swing late: all samples at 0.707 of what lies between them. */
    @Test
    void peaksBetweenSamplesAreFound() {
        AudioSource hidden = (first, count, stereo) -> {
            for (int i = 0; i < count; i++) {
                double sample = StrictMath.sin(Math.PI / 2 * (first + i) + Math.PI / 4);
                stereo[2 * i] = (float) sample;
                stereo[2 * i + 1] = (float) sample;
            }
        };
        float[] heard = read(Limiter.toTruePeak(hidden, 0, -1), 48_000, 4_800);
        double highest = 0;
        for (float sample : heard) {
            highest = Math.max(highest, Math.abs(sample));
        }
        // the samples lie 3 dB below the peaks, which lie at -1 dB
        assertThat(Decibels.of(highest)).isCloseTo(-4.01, within(0.05));
    }

    @Test
    void aGainIsOneForAll() {
        float[] louder = read(Limiter.toTruePeak(UNEVEN, -14, -1), 0, 48_000);
        float[] before = read(UNEVEN, 0, 48_000);
        for (int i = 0; i < louder.length; i++) {
            assertThat(louder[i]).isCloseTo(before[i] * 0.19953f, within(1e-4f));
        }
    }
}
