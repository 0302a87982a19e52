package org.kinora.engine.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When music makes room for voices. It sinks before a voice begins, so that the first word is heard as well as the
 * others, stays down over short silences between sentences, and rises slowly when the last has ended. The course of the
 * level is a function of the time alone, not of the loudness of speech, so music does not pump.
 */
final class Ducking {

    private static final long ATTACK = Soundtrack.SAMPLE_RATE / 4;
    private static final long RELEASE = Soundtrack.SAMPLE_RATE * 3L / 4;
    /** Voices that are no further apart than this are one; no less than attack and release together. */
    static final long HOLD = Soundtrack.SAMPLE_RATE * 3L / 2;

    private record Stretch(long begin, long end) {}

    private final List<Stretch> voices;

    private Ducking(List<Stretch> voices) {
        this.voices = voices;
    }

    static Ducking under(List<PlacedSound> sounds, long length) {
        List<Stretch> voices = new ArrayList<>();
        sounds.stream()
                .filter(sound -> sound.role() == SoundRole.VOICE)
                .map(sound -> new Stretch(sound.start(), sound.end(length)))
                .filter(voice -> voice.begin < voice.end)
                .sorted(Comparator.comparingLong(Stretch::begin))
                .forEach(voice -> join(voices, voice));
        return new Ducking(voices);
    }

    private static void join(List<Stretch> voices, Stretch next) {
        int last = voices.size() - 1;
        if (last >= 0 && next.begin - voices.get(last).end <= HOLD) {
            Stretch before = voices.get(last);
            voices.set(last, new Stretch(before.begin, Math.max(before.end, next.end)));
        } else {
            voices.add(next);
        }
    }

    /**
     * Makes gains smaller where there are voices.
     *
     * @param decibels by how much at most
     * @param first the sample of the film that {@code gains[0]} is for
     */
    void apply(double decibels, long first, int count, float[] gains) {
        float deepest = (float) Decibels.toFactor(-decibels);
        for (Stretch voice : voices) {
            long from = Math.max(first, voice.begin - ATTACK);
            long to = Math.min(first + count, voice.end + RELEASE);
            for (long sample = from; sample < to; sample++) {
                double depth = depth(voice, sample);
                gains[(int) (sample - first)] *= depth == 1 ? deepest : (float) Decibels.toFactor(-decibels * depth);
            }
        }
    }

    /** From 0 to 1, by equal steps of level. */
    private static double depth(Stretch voice, long sample) {
        if (sample < voice.begin) {
            return 1 - (double) (voice.begin - sample) / ATTACK;
        }
        return sample < voice.end ? 1 : 1 - (double) (sample - voice.end) / RELEASE;
    }
}
