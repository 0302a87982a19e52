package org.kinora.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameRateTest {

    private static final List<FrameRate> RATES = List.of(
            FrameRate.of(24),
            FrameRate.of(25),
            FrameRate.of(30),
            FrameRate.of(50),
            FrameRate.of(60),
            new FrameRate(24000, 1001),
            new FrameRate(30000, 1001),
            new FrameRate(60000, 1001));

    @Test
    void lengthAndFrameCountAreExactForTenThousandSequencesOfDurationsAtEveryRate() {
        Random random = new Random(7);
        for (FrameRate rate : RATES) {
            for (int sequence = 0; sequence < 10_000; sequence++) {
                Recording recording = new Recording(rate, 14);
                BigDecimal sum = BigDecimal.ZERO;
                for (int i = random.nextInt(12); i >= 0; i--) {
                    double duration = random.nextBoolean() ? random.nextInt(300) / 100.0 : random.nextDouble() * 3;
                    recording.advance(duration);
                    sum = sum.add(new BigDecimal(Double.toString(duration)));
                }
                assertThat(recording.time()).isEqualByComparingTo(sum);
                long expected = sum.multiply(BigDecimal.valueOf(rate.frames()))
                        .divide(BigDecimal.valueOf(rate.seconds()), 0, RoundingMode.CEILING)
                        .longValueExact();
                assertThat(recording.frameCount()).isEqualTo(expected);
            }
        }
    }

    @Test
    void anHourOfTenthsAtABroadcastRateLosesNoFrame() {
        Recording recording = new Recording(new FrameRate(30000, 1001), 14);
        for (int i = 0; i < 36_000; i++) {
            recording.advance(0.1);
        }
        // 3600 s × 30000/1001 = 107,892.1 frames have started
        assertThat(recording.frameCount()).isEqualTo(107_893);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, 1",
        "29.97, 30000, 1001",
        "23.976, 24000, 1001",
        "59.94, 60000, 1001",
        "30000/1001, 30000, 1001",
        "12.5, 25, 2",
        "50/2, 25, 1"
    })
    void ratesAreReadAsPeopleWriteThem(String text, int frames, int seconds) {
        assertThat(FrameRate.parse(text)).isEqualTo(new FrameRate(frames, seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "0", "-30", "30/0", "1/2/3", "NaN"})
    void whatIsNoRateIsRefused(String text) {
        assertThatThrownBy(() -> FrameRate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFrameStartsAtOrAfterItsTime() {
        assertThat(FrameRate.of(60).frameAt(new BigDecimal("0.5"))).isEqualTo(30);
        assertThat(FrameRate.of(60).frameAt(new BigDecimal("0.50000000001"))).isEqualTo(31);
        assertThat(FrameRate.of(60).frameAt(new BigDecimal("2E+1"))).isEqualTo(1200);
    }

    @Test
    void aDayOfSamplesAtABroadcastRateDoesNotDrift() {
        FrameRate ntsc = new FrameRate(30_000, 1_001);
        assertThat(ntsc.ticksAt(1, 48_000)).isEqualTo(1_602); // 1601.6
        assertThat(ntsc.ticksAt(5, 48_000)).isEqualTo(8_008);
        assertThat(ntsc.ticksAt(5 * 518_000L, 48_000)).isEqualTo(8_008 * 518_000L);
        assertThat(new FrameRate(24_000, 1_001).ticksAt(7, 48_000)).isEqualTo(14_014);
        assertThat(new FrameRate(64_000, 1).ticksAt(2, 48_000))
                .as("1.5, rounded up")
                .isEqualTo(2);
        assertThat(FrameRate.of(60).ticksAt(0, 48_000)).isZero();
    }
}
