package org.kinora.engine.preview;

import org.kinora.engine.timeline.FrameRate;

/**
 * Which frame is due: a value that describes how a film is being watched, from which the frame at any later time
 * follows. It goes by the wall clock, so a slow machine shows fewer frames and never a slower film. It stops on the
 * last frame.
 *
 * <p>All times are nanoseconds of {@link System#nanoTime()}, or of any clock that does not go back.
 *
 * @param anchorFrame the frame that was due at {@code anchorNanos}
 * @param playing true if the film runs while it is not held
 * @param held true while the mouse holds the time bar
 */
record Playback(FrameRate rate, long frameCount, long anchorFrame, long anchorNanos, boolean playing, boolean held) {

    private static final long NANOS_A_SECOND = 1_000_000_000;

    Playback {
        if (frameCount < 1 || anchorFrame < 0 || anchorFrame >= frameCount) {
            throw new IllegalArgumentException("No frame " + anchorFrame + " in a film of " + frameCount + " frames");
        }
    }

    /** A film that stands on a frame; a frame outside the film means its nearest end. */
    static Playback standing(FrameRate rate, long frameCount, long frame) {
        return new Playback(rate, frameCount, within(frame, frameCount), 0, false, false);
    }

    long lastFrame() {
        return frameCount - 1;
    }

    /** The frame to show. */
    long frameAt(long nanos) {
        if (!playing || held) {
            return anchorFrame;
        }
        return Math.min(lastFrame(), anchorFrame + framesSinceAnchor(nanos));
    }

    /**
     * The sample of the film's sound to be heard while the film runs.
     *
     * @param sampleRate in samples a second
     */
    long sampleAt(long nanos, int sampleRate) {
        long elapsed = Math.max(0, nanos - anchorNanos);
        return rate.ticksAt(anchorFrame, sampleRate)
                + elapsed / NANOS_A_SECOND * sampleRate
                + elapsed % NANOS_A_SECOND * sampleRate / NANOS_A_SECOND;
    }

    /** True while the film runs. */
    boolean isRunningAt(long nanos) {
        return playing && !held && frameAt(nanos) < lastFrame();
    }

    /** How long the frame that is due stays due, in nanoseconds; only meaningful while the film runs. */
    long nanosToNextFrame(long nanos) {
        long next = frameAt(nanos) - anchorFrame + 1;
        return anchorNanos + ceilDiv(next * NANOS_A_SECOND * rate.seconds(), rate.frames()) - nanos;
    }

    /** Plays from here; on the last frame it starts over. */
    Playback play(long nanos) {
        long frame = frameAt(nanos);
        return new Playback(rate, frameCount, frame == lastFrame() ? 0 : frame, nanos, true, held);
    }

    Playback pause(long nanos) {
        return new Playback(rate, frameCount, frameAt(nanos), nanos, false, held);
    }

    Playback toggle(long nanos) {
        boolean goesOn = held ? playing : isRunningAt(nanos);
        return goesOn ? pause(nanos) : play(nanos);
    }

    /** Stops, and moves by a number of frames. */
    Playback step(long frames, long nanos) {
        return pause(nanos).seek(frameAt(nanos) + frames, nanos);
    }

    /** Goes to a frame, or to the nearest end, and runs on from there if it was running. */
    Playback seek(long frame, long nanos) {
        boolean runsOn = held ? playing : isRunningAt(nanos);
        return new Playback(rate, frameCount, within(frame, frameCount), nanos, runsOn, held);
    }

    /** Stands still until {@link #release}. */
    Playback hold(long nanos) {
        return new Playback(rate, frameCount, frameAt(nanos), nanos, isRunningAt(nanos), true);
    }

    /** Goes on as before {@link #hold}. */
    Playback release(long nanos) {
        return new Playback(rate, frameCount, anchorFrame, nanos, playing, false);
    }

    private long framesSinceAnchor(long nanos) {
        // split at whole seconds: the product of nanoseconds and a broadcast rate would overflow after two days
        long elapsed = Math.max(0, nanos - anchorNanos);
        long period = NANOS_A_SECOND * rate.seconds();
        return elapsed / period * rate.frames() + elapsed % period * rate.frames() / period;
    }

    private static long within(long frame, long frameCount) {
        return Math.max(0, Math.min(frameCount - 1, frame));
    }

    private static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }
}
