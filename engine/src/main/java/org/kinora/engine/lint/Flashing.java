package org.kinora.engine.lint;

/**
 * A stretch of a film that flashes more often than three times within a second.
 *
 * @param isRed whether it changes from or to a saturated red, or else between dark and light
 * @param first the frame in which the first of these flashes begins
 * @param last the frame in which it has flashed too often for the last time
 * @param share of a field of ten degrees, at most, 0 to 1
 */
record Flashing(boolean isRed, long first, long last, double share) {

    /** Whether this goes on for as long as another one, or longer. */
    boolean spans(Flashing other) {
        return first <= other.first && last >= other.last;
    }

    Flashing with(Flashing later) {
        return new Flashing(isRed, Math.min(first, later.first), later.last, Math.max(share, later.share));
    }
}
