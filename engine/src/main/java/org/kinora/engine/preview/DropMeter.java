package org.kinora.engine.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Counts the frames that were due in the last second and not shown, because the machine was busy with another one. */
final class DropMeter {

    private static final long SPAN = 1_000_000_000;
    /** One frame in this many may be missing without a word. */
    private static final int TOLERATED = 20;

    private record Step(long nanos, long missed) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private long last = -1;
    /** Since when the film runs without a jump. */
    private long anchor;

    /** The frame that is due is shown while the film runs. */
    void shown(Playback playback, long frame, long nanos) {
        if (playback.anchorNanos() != anchor) {
            interrupted();
            anchor = playback.anchorNanos();
        }
        PlaybackRate pace = playback.pace();
        // at twice the pace every second frame is due, as on a screen that shows no more
        long due = (pace.numerator() + pace.denominator() - 1) / pace.denominator();
        long missed = last < 0 || frame <= last ? 0 : Math.max(0, frame - last - due);
        last = frame;
        steps.add(new Step(nanos, missed));
        forget(nanos);
    }

    /** The film stands, or goes on elsewhere. */
    void interrupted() {
        last = -1;
        steps.clear();
    }

    private void forget(long nanos) {
        while (!steps.isEmpty() && nanos - steps.peek().nanos > SPAN) {
            steps.remove();
        }
    }

    /** What to say of it, if it is worth saying. */
    Optional<String> words() {
        long missed = steps.stream().mapToLong(Step::missed).sum();
        long due = steps.size() + missed;
        return missed * TOLERATED <= due ? Optional.empty() : Optional.of(missed + " of " + due + " frames dropped");
    }
}
