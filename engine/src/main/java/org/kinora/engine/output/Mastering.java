package org.kinora.engine.output;

import java.util.List;
import java.util.Locale;
import org.kinora.engine.media.Loudness;
import org.kinora.engine.media.LoudnessMeter;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.sound.Decibels;
import org.kinora.engine.sound.Limiter;
import org.kinora.engine.sound.Soundtrack;

/**
 * A mix as it goes into the file: as loud as is wanted, and not beyond full scale. Loudness is measured first, then
 * changed by one gain for everything; only peaks that would exceed the ceiling are turned down.
 *
 * @param loudness of the result
 * @param warnings a sentence each
 */
record Mastering(AudioSource audio, Loudness loudness, List<String> warnings) {

    private static final int BLOCK = Soundtrack.SAMPLE_RATE;

    /** Turning peaks down makes everything a little softer; each round makes up for that. */
    private static final int MOST_ROUNDS = 4;

    private static final double CLOSE_ENOUGH = 0.1;

    /** A mix and what it is like: its loudness, and its highest sample with its time. */
    private record Measured(Loudness loudness, float peak, double seconds) {}

    /**
     * @param mix whose sample 0 is the first to be heard
     * @param length in samples
     * @param target null to leave it as loud as it is
     */
    static Mastering of(AudioSource mix, long length, LoudnessTarget target) {
        Measured found = measure(mix, length);
        if (target == null) {
            return asItIs(mix, length, found);
        }
        if (!found.loudness.isMeasured()) {
            Mastering unchanged = asItIs(mix, length, found);
            return new Mastering(
                    unchanged.audio,
                    unchanged.loudness,
                    List.of(
                            "the sound is too soft or too short for its loudness to be measured, so it stays as it is"));
        }
        return louder(mix, length, target, found.loudness);
    }

    private static Mastering asItIs(AudioSource mix, long length, Measured found) {
        if (found.peak <= 1) {
            return new Mastering(mix, found.loudness, List.of());
        }
        AudioSource limited = Limiter.toFullScale(mix);
        String warning = String.format(
                Locale.ROOT,
                "the sounds together exceed full scale by %.1f dB at %.2f s and are turned down there; give them less gain",
                Decibels.of(found.peak),
                found.seconds);
        return new Mastering(limited, measure(limited, length).loudness, List.of(warning));
    }

    private static Mastering louder(AudioSource mix, long length, LoudnessTarget target, Loudness found) {
        double gain = difference(target, found);
        if (found.truePeak() + gain <= target.truePeak()) {
            return new Mastering(amplified(mix, gain), found.louder(gain), List.of());
        }
        AudioSource limited = null;
        Loudness reached = null;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            limited = Limiter.toTruePeak(mix, gain, target.truePeak());
            reached = measure(limited, length).loudness;
            double missing = difference(target, reached);
            if (Math.abs(missing) <= CLOSE_ENOUGH) {
                break;
            }
            gain += missing;
        }
        return new Mastering(limited, reached, List.of());
    }

    /** In whole hundredths, so that the last digits of a measure, which another processor may find different, do not matter. */
    private static double difference(LoudnessTarget target, Loudness found) {
        return Math.rint((target.integrated() - found.integrated()) * 100) / 100;
    }

    private static AudioSource amplified(AudioSource mix, double decibels) {
        float factor = (float) Decibels.toFactor(decibels);
        return (first, count, stereo) -> {
            mix.read(first, count, stereo);
            for (int i = 0; i < 2 * count; i++) {
                stereo[i] *= factor;
            }
        };
    }

    private static Measured measure(AudioSource audio, long length) {
        float[] stereo = new float[2 * BLOCK];
        float peak = 0;
        long loudest = 0;
        try (LoudnessMeter meter = new LoudnessMeter(Soundtrack.SAMPLE_RATE)) {
            for (long at = 0; at < length; at += BLOCK) {
                int count = (int) Math.min(BLOCK, length - at);
                audio.read(at, count, stereo);
                meter.add(stereo, count);
                for (int i = 0; i < 2 * count; i++) {
                    if (Math.abs(stereo[i]) > peak) {
                        peak = Math.abs(stereo[i]);
                        loudest = at + i / 2;
                    }
                }
            }
            return new Measured(meter.finish(), peak, (double) loudest / Soundtrack.SAMPLE_RATE);
        }
    }
}
