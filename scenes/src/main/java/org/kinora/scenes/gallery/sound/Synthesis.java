package org.kinora.scenes.gallery.sound;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.media.AudioClip;

/** Sounds that are computed: chords to lie under a film, and vowels that stand for a voice. */
final class Synthesis {

    private static final int RATE = 48_000;

    /** A minor, F major, C major and G major, in swings a second. */
    private static final List<double[]> CHORDS = List.of(
            new double[] {110, 220, 261.63, 329.63},
            new double[] {87.31, 220, 261.63, 349.23},
            new double[] {130.81, 196, 261.63, 329.63},
            new double[] {98, 196, 246.94, 293.66});

    private static final double CHORD_SECONDS = 2.5;

    /** The three lowest resonances of a man's mouth for a, e, i, o and u, in swings a second (Peterson and Barney 1952). */
    private static final List<double[]> VOWELS = List.of(
            new double[] {730, 1_090, 2_440},
            new double[] {530, 1_840, 2_480},
            new double[] {270, 2_290, 3_010},
            new double[] {570, 840, 2_410},
            new double[] {300, 870, 2_240});

    private static final double VOWEL_SECONDS = 0.6;
    private static final double RESONANCE_WIDTH = 90;
    private static final int VOICE_HARMONICS = 24;

    private Synthesis() {}

    /** Ten seconds of soft chords. */
    static AudioClip music() {
        int length = samples(CHORD_SECONDS);
        float[] music = new float[length * CHORDS.size()];
        for (int chord = 0; chord < CHORDS.size(); chord++) {
            for (double hertz : CHORDS.get(chord)) {
                for (int harmonic = 1; harmonic <= 3; harmonic++) {
                    double level = 0.09 / (harmonic * harmonic);
                    addTone(music, chord * length, length, hertz * harmonic, level, 0.3, 0.2);
                }
            }
        }
        return AudioClip.of(RATE, music);
    }

    /** Three seconds of a, e, i, o, u. */
    static AudioClip voice() {
        int length = samples(VOWEL_SECONDS);
        float[] voice = new float[length * VOWELS.size()];
        for (int vowel = 0; vowel < VOWELS.size(); vowel++) {
            double pitch = 128 - 7 * vowel; // a sentence falls
            for (int harmonic = 1; harmonic <= VOICE_HARMONICS; harmonic++) {
                double hertz = pitch * harmonic;
                double level = 0.12 / StrictMath.sqrt(harmonic) * resonance(VOWELS.get(vowel), hertz);
                addTone(voice, vowel * length, length, hertz, level, 0.08, 0.75);
            }
        }
        return AudioClip.of(RATE, voice);
    }

    private static double resonance(double[] formants, double hertz) {
        return Arrays.stream(formants)
                .map(formant -> (hertz - formant) / RESONANCE_WIDTH)
                .map(distance -> 1 / (1 + distance * distance))
                .sum();
    }

    /**
     * @param edge how many seconds the tone takes to rise and to sink
     * @param decay which part of its level it loses from beginning to end
     */
    private static void addTone(
            float[] samples, int from, int length, double hertz, double level, double edge, double decay) {
        for (int i = 0; i < length; i++) {
            double rest = Math.min(i, length - 1 - i) / (edge * RATE);
            double envelope = (rest >= 1 ? 1 : rest * rest * (3 - 2 * rest)) * (1 - decay * i / length);
            samples[from + i] += (float) (level * envelope * StrictMath.sin(2 * Math.PI * hertz * i / RATE));
        }
    }

    private static int samples(double seconds) {
        return (int) (seconds * RATE);
    }
}
