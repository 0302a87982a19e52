package org.kinora.engine.sound;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.kinora.engine.media.AudioClip;

/**
 * A clip at its place in a film. All times count samples at {@value Soundtrack#SAMPLE_RATE} a second, so they are
 * exact.
 *
 * @param clip with {@value Soundtrack#SAMPLE_RATE} samples a second and one or two channels
 * @param start the sample of the film at which it begins to be heard
 * @param from the first sample of the clip that is heard
 * @param to the sample of the clip before which it ends, after {@code from}
 * @param loops whether it begins again at {@code from} when it has come to {@code to}
 * @param stop the sample of the film before which it falls silent in any case; {@link Long#MAX_VALUE} for the film's end
 * @param gain in decibels; 0 for the clip as it is
 * @param fadeIn over how many samples it rises out of silence, by equal steps of amplitude
 * @param fadeOut over how many samples it sinks into silence before it ends, is stopped or the film ends
 * @param ducking by how many decibels it becomes softer under a {@link SoundRole#VOICE}, 0 or more
 */
public record PlacedSound(
        AudioClip clip,
        long start,
        long from,
        long to,
        boolean loops,
        long stop,
        double gain,
        long fadeIn,
        long fadeOut,
        double ducking,
        SoundRole role) {

    /** What is louder than this is a mistake: a millionfold amplitude. */
    static final double MOST_GAIN = 120;

    public PlacedSound {
        requireNonNull(clip, "A sound needs a clip");
        requireNonNull(role, "A sound needs a role, such as SoundRole.EFFECT");
        if (clip.sampleRate() != Soundtrack.SAMPLE_RATE || clip.channels() > 2) {
            throw new IllegalArgumentException("A film's sound has " + Soundtrack.SAMPLE_RATE
                    + " samples a second and one or two channels, not " + clip.sampleRate() + " and "
                    + clip.channels() + "; AudioClip.read(file, " + Soundtrack.SAMPLE_RATE + ", 2) reads it so");
        }
        if (start < 0) {
            throw new IllegalArgumentException("A sound cannot begin before its film does: " + seconds(start) + " s");
        }
        if (from < 0 || to > clip.length() || from >= to) {
            throw new IllegalArgumentException("A sound of " + seconds(clip.length())
                    + " s can be trimmed to a stretch within it, not from " + seconds(from) + " s to " + seconds(to)
                    + " s");
        }
        if (!(Math.abs(gain) <= MOST_GAIN)) {
            throw new IllegalArgumentException("A gain is between -120 and 120 decibels, not " + gain);
        }
        if (fadeIn < 0 || fadeOut < 0) {
            throw new IllegalArgumentException("A fade lasts 0 seconds or more");
        }
        if (!(ducking >= 0 && ducking <= MOST_GAIN)) {
            throw new IllegalArgumentException("Ducking is between 0 and 120 decibels, not " + ducking);
        }
    }

    /** The whole clip as it is, from a time on. */
    public static PlacedSound of(AudioClip clip, BigDecimal seconds, SoundRole role) {
        return new PlacedSound(
                clip, Soundtrack.sampleAt(seconds), 0, clip.length(), false, Long.MAX_VALUE, 0, 0, 0, 0, role);
    }

    public PlacedSound withStart(long newStart) {
        return new PlacedSound(clip, newStart, from, to, loops, stop, gain, fadeIn, fadeOut, ducking, role);
    }

    public PlacedSound withTrim(long newFrom, long newTo) {
        return new PlacedSound(clip, start, newFrom, newTo, loops, stop, gain, fadeIn, fadeOut, ducking, role);
    }

    public PlacedSound withLoop(boolean again) {
        return new PlacedSound(clip, start, from, to, again, stop, gain, fadeIn, fadeOut, ducking, role);
    }

    public PlacedSound withStop(long newStop) {
        return new PlacedSound(clip, start, from, to, loops, newStop, gain, fadeIn, fadeOut, ducking, role);
    }

    public PlacedSound withGain(double decibels) {
        return new PlacedSound(clip, start, from, to, loops, stop, decibels, fadeIn, fadeOut, ducking, role);
    }

    public PlacedSound withFades(long in, long out) {
        return new PlacedSound(clip, start, from, to, loops, stop, gain, in, out, ducking, role);
    }

    public PlacedSound withDucking(double decibels) {
        return new PlacedSound(clip, start, from, to, loops, stop, gain, fadeIn, fadeOut, decibels, role);
    }

    public PlacedSound withRole(SoundRole newRole) {
        return new PlacedSound(clip, start, from, to, loops, stop, gain, fadeIn, fadeOut, ducking, newRole);
    }

    /**
     * The sample of the film before which it ends.
     *
     * @param filmLength in samples
     */
    public long end(long filmLength) {
        long limit = Math.min(stop, filmLength);
        return loops ? limit : Math.min(limit, start + to - from);
    }

    private static double seconds(long samples) {
        return (double) samples / Soundtrack.SAMPLE_RATE;
    }
}
