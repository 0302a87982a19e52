package org.kinora.scenes.bench;

import java.util.SplittableRandom;
import org.kinora.engine.media.AudioClip;

/** Broken chords on plucked strings, in stereo: noise that runs round and loses its edges (Karplus and Strong 1983). */
final class PluckedChords {

    private static final int RATE = HummedWords.RATE;
    private static final double NOTE = 0.3;
    /** How long a string is heard, in seconds; it rings into the notes that follow. */
    private static final double RING = 2.4;

    private static final double LEVEL = 0.16;
    /** Of what runs round, at every turn. */
    private static final double KEPT = 0.996;

    /** C major, A minor, F major and G major, in swings a second. */
    private static final double[][] CHORDS = {
        {130.81, 196, 261.63, 329.63, 392, 329.63, 261.63, 196},
        {110, 164.81, 220, 261.63, 329.63, 261.63, 220, 164.81},
        {87.31, 174.61, 220, 261.63, 349.23, 261.63, 220, 174.61},
        {98, 146.83, 196, 246.94, 293.66, 246.94, 196, 146.83},
    };

    private PluckedChords() {}

    /** Ten seconds that can be heard over and over: what still rings at the end rings on at the beginning. */
    static AudioClip clip() {
        int notes = CHORDS.length * CHORDS[0].length;
        int step = (int) (NOTE * RATE);
        float[] left = new float[notes * step];
        float[] right = new float[notes * step];
        for (int note = 0; note < notes; note++) {
            double pan = (note % 8) / 7.0;
            pluck(left, note * step, CHORDS[note / 8][note % 8], LEVEL * (1 - 0.6 * pan), note);
            pluck(right, note * step, CHORDS[note / 8][note % 8], LEVEL * (0.4 + 0.6 * pan), note);
        }
        return AudioClip.of(RATE, left, right);
    }

    private static void pluck(float[] samples, int from, double hertz, double level, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] string = random.doubles((int) Math.round(RATE / hertz), -1, 1).toArray();
        int length = (int) (RING * RATE);
        int at = 0;
        for (int i = 0; i < length; i++) {
            int next = at + 1 == string.length ? 0 : at + 1;
            double fade = Math.min(1, 8.0 * (length - i) / length);
            samples[(from + i) % samples.length] += (float) (level * fade * string[at]);
            string[at] = KEPT * (string[at] + string[next]) / 2;
            at = next;
        }
    }
}
