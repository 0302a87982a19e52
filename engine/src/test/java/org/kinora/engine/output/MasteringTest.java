package org.kinora.engine.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.media.Loudness;
import org.kinora.engine.media.LoudnessMeter;
import org.kinora.engine.sound.AudioSource;

class MasteringTest {

    private static final int LENGTH = 10 * 48_000;
    private static final LoudnessTarget WEB = LoudnessTarget.of(-16);

    private static AudioSource sine(double amplitude) {
        return (first, count, stereo) -> {
            for (int i = 0; i < count; i++) {
                stereo[2 * i] = (float) (amplitude * StrictMath.sin(2 * Math.PI * 1_000 * (first + i) / 48_000));
                stereo[2 * i + 1] = stereo[2 * i];
            }
        };
    }

    /** A soft tone with a loud moment in each second. */
    private static final AudioSource PEAKS = (first, count, stereo) -> {
        sine(0.05).read(first, count, stereo);
        for (int i = 0; i < count; i++) {
            if (Math.floorMod(first + i, 48_000L) < 100) {
                stereo[2 * i] *= 18;
                stereo[2 * i + 1] *= 18;
            }
        }
    };

    private static Loudness measured(AudioSource audio) {
        float[] stereo = new float[2 * LENGTH];
        audio.read(0, LENGTH, stereo);
        try (LoudnessMeter meter = new LoudnessMeter(48_000)) {
            meter.add(stereo, LENGTH);
            return meter.finish();
        }
    }

    @Test
    void aToneBecomesAsLoudAsIsWanted() {
        // 20 log10(0.1): -20 LUFS on both sides
        Mastering mastering = Mastering.of(sine(0.1), LENGTH, WEB);
        assertThat(mastering.loudness().integrated()).isCloseTo(-16, within(0.01));
        assertThat(measured(mastering.audio()).integrated()).isCloseTo(-16, within(0.01));
        assertThat(mastering.warnings()).isEmpty();
        assertThat(measured(Mastering.of(sine(0.9), LENGTH, WEB).audio()).integrated())
                .isCloseTo(-16, within(0.01));
    }

    @Test
    void peaksStayBelowTheCeilingAndTheLoudnessIsReachedAllTheSame() {
        Mastering mastering = Mastering.of(PEAKS, LENGTH, WEB);
        Loudness reached = measured(mastering.audio());
        assertThat(reached.truePeak()).isBetween(-1.5, -0.9);
        assertThat(reached.integrated()).isCloseTo(-16, within(0.1));
        assertThat(mastering.loudness()).isEqualTo(reached);
    }

    @Test
    void withoutATargetSoundStaysBitForBitAsItIs() {
        Mastering mastering = Mastering.of(PEAKS, LENGTH, null);
        float[] before = new float[2_000];
        float[] after = new float[2_000];
        PEAKS.read(47_000, 1_000, before);
        mastering.audio().read(47_000, 1_000, after);
        assertThat(after).containsExactly(before);
        assertThat(mastering.loudness()).isEqualTo(measured(PEAKS));
        assertThat(mastering.warnings()).isEmpty();
    }

    @Test
    void soundBeyondFullScaleIsTurnedDownAndTheAuthorIsTold() {
        AudioSource tooLoud = (first, count, stereo) -> {
            sine(0.5).read(first, count, stereo);
            for (int i = 0; i < count; i++) {
                if (first + i == 96_012) { // where the sine is at its top
                    stereo[2 * i] *= 4;
                }
            }
        };
        Mastering mastering = Mastering.of(tooLoud, LENGTH, null);
        assertThat(mastering.warnings())
                .containsExactly("the sounds together exceed full scale by 6.0 dB at 2.00 s and are turned down there;"
                        + " give them less gain");
        float[] stereo = new float[2];
        mastering.audio().read(96_012, 1, stereo);
        assertThat(stereo[0]).isBetween(0.99f, 1f);
    }

    @Test
    void whatCannotBeMeasuredStaysAsItIs() {
        Mastering mastering = Mastering.of((first, count, stereo) -> {}, LENGTH, WEB);
        assertThat(mastering.warnings()).hasSize(1).first().asString().contains("too soft or too short");
        assertThat(mastering.loudness().isMeasured()).isFalse();
    }
}
