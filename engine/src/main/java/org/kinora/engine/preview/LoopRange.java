package org.kinora.engine.preview;

/**
 * Frames that are played over and over.
 *
 * @param last is played too; not before the first
 * @param on whether it is in force; one that is off waits to be switched on again
 */
record LoopRange(long first, long last, boolean on) {

    LoopRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException(
                    "A loop goes from a frame to a later one, not from " + first + " to " + last);
        }
    }

    long length() {
        return last - first + 1;
    }

    /** The same with another beginning; where that lies behind the end, the end is the film's. */
    LoopRange from(long frame, long lastOfFilm) {
        return new LoopRange(frame, last < frame ? lastOfFilm : last, true);
    }

    /** The same with another end; where that lies before the beginning, the beginning is the film's. */
    LoopRange to(long frame) {
        return new LoopRange(frame < first ? 0 : first, frame, true);
    }

    LoopRange toggled() {
        return new LoopRange(first, last, !on);
    }

    /** What of it a film of this length has; null if nothing. */
    LoopRange within(long frameCount) {
        return first >= frameCount ? null : new LoopRange(first, Math.min(last, frameCount - 1), on);
    }

    /** Where one is who starts at a frame and goes on this far. */
    long after(long frame, long steps) {
        long straight = frame + steps;
        return straight <= last ? straight : first + (straight - first) % length();
    }
}
