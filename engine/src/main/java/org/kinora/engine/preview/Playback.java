package org.kinora.engine.preview;

import org.kinora.engine.timeline.FrameRate;

/**
 * Which frame is due: a value that describes how a film is being watched, from which the frame at any later time
 * follows. It goes by the wall clock, so a slow machine shows fewer frames and never a slower film. It stops on the
 * last frame, unless a loop takes it back.
 *
 * <p>All times are nanoseconds of {@link System#nanoTime()}, or of any clock that does not go back.
 *
 * @param anchorFrame the frame that was due at {@code anchorNanos}
 * @param playing true if the film runs while it is not held
 * @param held true while the mouse holds the time bar
 * @param pace how fast it runs
 * @param loop null for none
 */
record Playback(
        FrameRate rate,
        long frameCount,
        long anchorFrame,
        long anchorNanos,
        boolean playing,
        boolean held,
        PlaybackRate pace,
        LoopRange loop) {

    private static final long NANOS_A_SECOND = 1_000_000_000;

    Playback {
        if (frameCount < 1 || anchorFrame < 0 || anchorFrame >= frameCount) {
            throw new IllegalArgumentException("No frame " + anchorFrame + " in a film of " + frameCount + " frames");
        }
        if (loop != null && loop.last() >= frameCount) {
            throw new IllegalArgumentException(
                    "No loop up to " + loop.last() + " in a film of " + frameCount + " frames");
        }
    }

    /** A film that stands on a frame; a frame outside the film means its nearest end. */
    static Playback standing(FrameRate rate, long frameCount, long frame) {
        return new Playback(rate, frameCount, within(frame, frameCount), 0, false, false, PlaybackRate.USUAL, null);
    }

    long lastFrame() {
        return frameCount - 1;
    }

    /** The frame to show. */
    long frameAt(long nanos) {
        if (!playing || held) {
            return anchorFrame;
        }
        long steps = framesSinceAnchor(nanos);
        return loops() ? loop.after(anchorFrame, steps) : Math.min(lastFrame(), anchorFrame + steps);
    }

    /** Whether a loop takes it back that lies ahead. */
    private boolean loops() {
        return loop != null && loop.on() && anchorFrame <= loop.last();
    }

    /**
     * The sample of the film's sound to be heard while the film runs at its own pace.
     *
     * @param sampleRate in samples a second
     */
    long sampleAt(long nanos, int sampleRate) {
        long elapsed = Math.max(0, nanos - anchorNanos);
        long straight = rate.ticksAt(anchorFrame, sampleRate)
                + elapsed / NANOS_A_SECOND * sampleRate
                + elapsed % NANOS_A_SECOND * sampleRate / NANOS_A_SECOND;
        if (!loops()) {
            return straight;
        }
        long first = rate.ticksAt(loop.first(), sampleRate);
        long end = rate.ticksAt(loop.last() + 1, sampleRate);
        return straight < end ? straight : first + (straight - first) % (end - first);
    }

    /** True while the film runs. */
    boolean isRunningAt(long nanos) {
        return playing && !held && (loops() || frameAt(nanos) < lastFrame());
    }

    /** How long the frame that is due stays due, in nanoseconds; only meaningful while the film runs. */
    long nanosToNextFrame(long nanos) {
        long next = framesSinceAnchor(nanos) + 1;
        long period = NANOS_A_SECOND * rate.seconds() * pace.denominator();
        return anchorNanos + ceilDiv(next * period, rate.frames() * (long) pace.numerator()) - nanos;
    }

    /** Plays from here; on the last frame it starts over. */
    Playback play(long nanos) {
        long frame = frameAt(nanos);
        return at(frame == lastFrame() && !loops() ? 0 : frame, nanos, true, held);
    }

    Playback pause(long nanos) {
        return at(frameAt(nanos), nanos, false, held);
    }

    Playback toggle(long nanos) {
        return goesOn(nanos) ? pause(nanos) : play(nanos);
    }

    /** Stops, and moves by a number of frames. */
    Playback step(long frames, long nanos) {
        return pause(nanos).seek(frameAt(nanos) + frames, nanos);
    }

    /** Goes to a frame, or to the nearest end, and runs on from there if it was running. */
    Playback seek(long frame, long nanos) {
        return at(within(frame, frameCount), nanos, goesOn(nanos), held);
    }

    /** Stands still until {@link #release}. */
    Playback hold(long nanos) {
        return at(frameAt(nanos), nanos, isRunningAt(nanos), true);
    }

    /** Goes on as before {@link #hold}. */
    Playback release(long nanos) {
        return at(anchorFrame, nanos, playing, false);
    }

    /** Goes on at another pace. */
    Playback paced(PlaybackRate newPace, long nanos) {
        Playback here = at(frameAt(nanos), nanos, playing, held);
        return new Playback(rate, frameCount, here.anchorFrame, nanos, goesOn(nanos), held, newPace, loop);
    }

    /** With another loop, or none; a film that runs is taken into it if it is past its end. */
    Playback looped(LoopRange newLoop, long nanos) {
        boolean goesOn = goesOn(nanos);
        long frame = frameAt(nanos);
        boolean isPast = goesOn && newLoop != null && newLoop.on() && frame > newLoop.last();
        return new Playback(rate, frameCount, isPast ? newLoop.first() : frame, nanos, goesOn, held, pace, newLoop);
    }

    /**
     * Of a film of another length, at the same frame or the nearest end.
     *
     * @param awaitsMore whether a film that runs waits at its end for frames that are still to come
     */
    Playback lasting(long newCount, boolean awaitsMore, long nanos) {
        boolean goesOn = awaitsMore ? playing : goesOn(nanos);
        long before = frameAt(nanos);
        long frame = within(before, newCount);
        // in the middle of the film nothing moves; time that passed while it waited at its end is no film's
        boolean stays = frame == before && before < lastFrame() && goesOn == playing;
        return new Playback(
                rate,
                newCount,
                stays ? anchorFrame : frame,
                stays ? anchorNanos : nanos,
                goesOn,
                held,
                pace,
                loop == null ? null : loop.within(newCount));
    }

    private boolean goesOn(long nanos) {
        return held ? playing : isRunningAt(nanos);
    }

    private Playback at(long frame, long nanos, boolean plays, boolean holds) {
        return new Playback(rate, frameCount, frame, nanos, plays, holds, pace, loop);
    }

    private long framesSinceAnchor(long nanos) {
        // split at whole seconds: the product of nanoseconds and a broadcast rate would overflow after two days
        long elapsed = Math.max(0, nanos - anchorNanos);
        long frames = rate.frames() * (long) pace.numerator();
        long period = NANOS_A_SECOND * rate.seconds() * pace.denominator();
        return elapsed / period * frames + elapsed % period * frames / period;
    }

    private static long within(long frame, long frameCount) {
        return Math.max(0, Math.min(frameCount - 1, frame));
    }

    private static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }
}
