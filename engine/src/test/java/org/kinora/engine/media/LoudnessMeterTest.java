package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LoudnessMeterTest {

    private static final int RATE = 48_000;
    /** EBU Tech 3341 asks meters for this. */
    private static final double A_TENTH = 0.1;

    /** Ten seconds of 1000 Hz. */
    private static float[] sine(double decibels, boolean both) {
        float[] stereo = new float[2 * 10 * RATE];
        double amplitude = Math.pow(10, decibels / 20);
        for (int i = 0; i < stereo.length / 2; i++) {
            stereo[2 * i] = (float) (amplitude * Math.sin(2 * Math.PI * 1_000 * i / RATE));
            stereo[2 * i + 1] = both ? stereo[2 * i] : 0;
        }
        return stereo;
    }

    private static Loudness measure(float[] stereo, int piece) {
        try (LoudnessMeter meter = new LoudnessMeter(RATE)) {
            for (int at = 0; at < stereo.length / 2; at += piece) {
                int count = Math.min(piece, stereo.length / 2 - at);
                meter.add(Arrays.copyOfRange(stereo, 2 * at, 2 * (at + count)), count);
            }
            return meter.finish();
        }
    }

    @Test
    void aSineOnBothSidesIsAsLoudAsItsAmplitude() {
        Loudness loudness = measure(sine(-23, true), RATE);
        assertThat(loudness.integrated()).isCloseTo(-23, within(A_TENTH));
        assertThat(loudness.truePeak()).isCloseTo(-23, within(A_TENTH));
        assertThat(loudness.isMeasured()).isTrue();
        assertThat(measure(sine(-40, true), RATE).integrated()).isCloseTo(-40, within(A_TENTH));
    }

    @Test
    void oneSideAloneIsThreeDecibelsSofter() {
        Loudness loudness = measure(sine(-23, false), RATE);
        assertThat(loudness.integrated()).isCloseTo(-26.01, within(A_TENTH));
        assertThat(loudness.truePeak()).isCloseTo(-23, within(A_TENTH));
    }

    @Test
    void theMeasureDoesNotDependOnThePieces() {
        float[] stereo = sine(-23, true);
        assertThat(measure(stereo, 1_009)).isEqualTo(measure(stereo, RATE));
        assertThat(measure(stereo, 3 * RATE)).isEqualTo(measure(stereo, RATE));
    }

    @Test
    void aPeakInTheLastTenthOfASecondIsFound() {
        float[] stereo = sine(-40, true);
        stereo[stereo.length - 20] = 0.9f;
        assertThat(measure(Arrays.copyOf(stereo, stereo.length - 2 * 2_000), RATE)
                        .truePeak())
                .isLessThan(-39);
        float[] late = Arrays.copyOf(stereo, stereo.length - 2 * 4_000);
        late[late.length - 20] = 0.9f;
        assertThat(measure(late, RATE).truePeak()).isGreaterThan(-1.5);
    }

    @Test
    void silenceAndAMomentOfSoundAreNotMeasured() {
        Loudness silence = measure(new float[2 * RATE], RATE);
        assertThat(silence.isMeasured()).isFalse();
        assertThat(silence.integrated()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(silence.truePeak()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(measure(new float[0], RATE).isMeasured()).isFalse();
        float[] moment = Arrays.copyOf(sine(-10, true), 2 * 300);
        assertThat(measure(moment, RATE).isMeasured()).isFalse();
    }
}
