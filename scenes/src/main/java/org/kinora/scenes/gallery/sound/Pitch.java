package org.kinora.scenes.gallery.sound;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.media.AudioClip;

/**
 * How high a tone is.
 *
 * @param hertz its fundamental, in swings a second
 */
record Pitch(double hertz) {

    private static final double LOWEST = 60;
    private static final double HIGHEST = 1_000;
    /** A swing that falls between two samples comes back a little less well than several that together do not. */
    private static final double ALIKE = 0.95;

    private static final double CONCERT_PITCH = 440;

    private static final List<String> NAMES =
            List.of("C", "C sharp", "D", "D sharp", "E", "F", "F sharp", "G", "G sharp", "A", "A sharp", "B");

    /** Where C4, the middle C of a piano, lies from A4, in semitones. */
    private static final int MIDDLE_C = -9;

    /**
     * The pitch of a clip's first channel from a time on, between 60 and 1000 swings a second. A tone repeats itself
     * after each swing, after two, after three and so on: this finds the shortest distance after which a tenth of a
     * second comes back about as well as it ever does, and refines it by a parabola through its neighbours.
     *
     * @throws IllegalArgumentException if the clip is too short
     */
    static Pitch of(AudioClip clip, double seconds) {
        int start = (int) Math.round(seconds * clip.sampleRate());
        int length = clip.sampleRate() / 10;
        int longest = (int) Math.ceil(clip.sampleRate() / LOWEST);
        if (start < 0 || start + length + longest + 1 > clip.length()) {
            throw new IllegalArgumentException("A clip of " + clip.seconds() + " s has no tone to measure from "
                    + seconds + " s on; an eighth of a second is needed");
        }
        int shortest = (int) (clip.sampleRate() / HIGHEST);
        double[] likeness = IntStream.rangeClosed(0, longest + 1)
                .mapToDouble(lag -> lag < shortest - 1 ? 0 : likeness(clip, start, length, lag))
                .toArray();
        double enough =
                ALIKE * Arrays.stream(likeness, shortest, longest + 1).max().orElseThrow();
        int lag = shortest;
        while (lag < longest && (likeness[lag] < enough || likeness[lag] < likeness[lag + 1])) {
            lag++;
        }
        double bend = likeness[lag - 1] - 2 * likeness[lag] + likeness[lag + 1];
        double period = lag + (bend < 0 ? (likeness[lag - 1] - likeness[lag + 1]) / 2 / bend : 0);
        return new Pitch(clip.sampleRate() / period);
    }

    /** The cosine between a stretch and the one that begins {@code lag} samples later. */
    private static double likeness(AudioClip clip, int start, int length, int lag) {
        double product = 0;
        double here = 0;
        double there = 0;
        for (int i = start; i < start + length; i++) {
            double sample = clip.sample(0, i);
            double later = clip.sample(0, i + lag);
            product += sample * later;
            here += sample * sample;
            there += later * later;
        }
        return here == 0 || there == 0 ? 0 : product / Math.sqrt(here * there);
    }

    /** The nearest tone of the piano with its octave, such as "A3". */
    String tone() {
        int semitones = (int) Math.round(12 * Math.log(hertz / CONCERT_PITCH) / Math.log(2)) - MIDDLE_C;
        return NAMES.get(Math.floorMod(semitones, 12)) + (4 + Math.floorDiv(semitones, 12));
    }
}
