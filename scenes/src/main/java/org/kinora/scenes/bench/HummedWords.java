package org.kinora.scenes.bench;

import java.util.List;
import java.util.Locale;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.narration.Word;

/**
 * A voice that hums the words of a line, a vowel for each: a train of pulses through three resonances, as a throat and a
 * mouth make them (Klatt 1980).
 */
final class HummedWords {

    static final int RATE = 48_000;

    /** The lowest three resonances of a man's mouth for a, e, i, o and u, in swings a second (Peterson and Barney 1952). */
    private static final double[][] VOWELS = {
        {730, 1_090, 2_440}, {530, 1_840, 2_480}, {270, 2_290, 3_010}, {570, 840, 2_410}, {300, 870, 2_240}
    };

    private static final double WIDTH = 90;
    private static final double PITCH = 118;
    private static final double FALL = 22;
    /** Seconds in which a word rises and sinks. */
    private static final double EDGE = 0.04;
    /** Of full scale. */
    private static final double PEAK = 0.4;

    private HummedWords() {}

    /** The words in their places, from the line's beginning on. */
    static AudioClip of(List<Word> words) {
        float[] voice = new float[samples(words.get(words.size() - 1).to()) + 1];
        for (int i = 0; i < words.size(); i++) {
            hum(voice, words.get(i), PITCH - FALL * i / words.size());
        }
        return AudioClip.of(RATE, voice);
    }

    private static void hum(float[] voice, Word word, double pitch) {
        int first = samples(word.from());
        double[] sound = new double[samples(word.to()) - first];
        double phase = 1;
        for (int i = 0; i < sound.length; i++) {
            phase += pitch / RATE;
            if (phase >= 1) {
                phase -= 1;
                sound[i] = 1;
            }
        }
        for (double resonance : VOWELS[vowel(word.text())]) {
            resonate(sound, resonance);
        }
        double loudest = 1e-9;
        for (double sample : sound) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        for (int i = 0; i < sound.length; i++) {
            double edge = Math.min(1, Math.min(i, sound.length - 1 - i) / (EDGE * RATE));
            voice[first + i] += (float) (PEAK * edge * sound[i] / loudest);
        }
    }

    /** That of the word's first vowel, as it is written. */
    private static int vowel(String word) {
        return word.toLowerCase(Locale.ROOT)
                .chars()
                .map("aeiou"::indexOf)
                .filter(found -> found >= 0)
                .findFirst()
                .orElse(0);
    }

    /** A filter with two poles. */
    private static void resonate(double[] sound, double hertz) {
        double radius = StrictMath.exp(-Math.PI * WIDTH / RATE);
        double one = 2 * radius * StrictMath.cos(2 * Math.PI * hertz / RATE);
        double two = -radius * radius;
        double last = 0;
        double before = 0;
        for (int i = 0; i < sound.length; i++) {
            double now = (1 - one - two) * sound[i] + one * last + two * before;
            before = last;
            last = now;
            sound[i] = now;
        }
    }

    private static int samples(double seconds) {
        return (int) Math.round(seconds * RATE);
    }
}
