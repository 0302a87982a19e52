package org.kinora.engine.sound;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A sound that a scene has placed, and how it is heard. What is set here holds for the whole sound, and is set before
 * the scene goes on past the sound's beginning; only {@link #stop} may come later. So whatever lies before the scene's
 * time is final, for the ear as for the eye.
 *
 * <pre>{@code
 * var rain = sound("rain.ogg").gain(-6).fadeIn(1).fadeOut(2);
 * pause(rain.seconds());
 * }</pre>
 */
public final class Sound {

    /** In seconds, some thirty years: what is counted in samples stays exact. */
    private static final double LONGEST = 1e9;

    private final Soundtrack soundtrack;
    private final int number;
    private final Supplier<BigDecimal> clock;

    /** @param clock the scene's time, in seconds */
    public Sound(Soundtrack soundtrack, PlacedSound sound, Supplier<BigDecimal> clock) {
        this.soundtrack = soundtrack;
        this.clock = clock;
        number = soundtrack.place(sound);
    }

    /** Makes it louder, or softer by a negative number of decibels: -6 is about half the amplitude. */
    public Sound gain(double decibels) {
        return set("gain", sound -> sound.withGain(decibels));
    }

    /** Lets it rise out of silence over this many seconds. */
    public Sound fadeIn(double seconds) {
        return set("fadeIn", sound -> sound.withFades(duration(seconds), sound.fadeOut()));
    }

    /** Lets it sink into silence over this many seconds before it ends. */
    public Sound fadeOut(double seconds) {
        return set("fadeOut", sound -> sound.withFades(sound.fadeIn(), duration(seconds)));
    }

    /**
     * Keeps a stretch of the file only, which then begins where the sound was placed.
     *
     * @param fromSeconds of the file
     * @param toSeconds of the file
     */
    public Sound trim(double fromSeconds, double toSeconds) {
        return set("trim", sound -> sound.withTrim(duration(fromSeconds), duration(toSeconds)));
    }

    /** Begins it this many seconds later than the scene came to it. */
    public Sound after(double seconds) {
        long samples = duration(seconds);
        return set("after", sound -> sound.withStart(sound.start() + samples));
    }

    /** Begins it again whenever it has come to its end, until it is stopped or the film ends. */
    public Sound loop() {
        return set("loop", sound -> sound.withLoop(true));
    }

    /** Lets it end with the file, if that comes before the film's end. */
    public Sound once() {
        return set("once", sound -> sound.withLoop(false));
    }

    /** Makes it softer by this many decibels while a voice is heard; 0 leaves it as loud. */
    public Sound duck(double decibels) {
        return set("duck", sound -> sound.withDucking(decibels));
    }

    /** Says that it is speech: music becomes softer while it is heard. */
    public Sound asVoice() {
        return set("asVoice", sound -> sound.withRole(SoundRole.VOICE));
    }

    /** Lets it end at the scene's time now, at the end of its {@link #fadeOut}; does nothing if it has ended before. */
    public Sound stop() {
        long now = Soundtrack.sampleAt(clock.get());
        soundtrack.change(number, sound -> sound.withStop(Math.min(sound.stop(), Math.max(now, sound.start()))));
        return this;
    }

    private Sound set(String call, UnaryOperator<PlacedSound> change) {
        long start = soundtrack.get(number).start();
        if (Soundtrack.sampleAt(clock.get()) > start) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "%s(…): this sound has been heard from %.3f s on: say how it is heard where it is placed, before the scene goes on",
                    call,
                    (double) start / Soundtrack.SAMPLE_RATE));
        }
        soundtrack.change(number, change);
        return this;
    }

    /** How long it lasts, in seconds: once through, if it loops. */
    public double seconds() {
        PlacedSound sound = soundtrack.get(number);
        return (double) (sound.to() - sound.from()) / Soundtrack.SAMPLE_RATE;
    }

    private static long duration(double seconds) {
        if (!(seconds >= 0 && seconds <= LONGEST)) {
            throw new IllegalArgumentException("A duration is 0 seconds or more, not " + seconds);
        }
        return Soundtrack.sampleAt(BigDecimal.valueOf(seconds));
    }
}
