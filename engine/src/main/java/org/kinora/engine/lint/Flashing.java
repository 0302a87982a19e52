package org.kinora.engine.lint;

/**
 * A stretch of a film that flashes more often than three times within a second.
 *
 * @param isRed whether it changes from or to a saturated red, or else between dark and light
 * @param first the frame in which it has flashed too often for the first time
 * @param last the frame in which that is so for the last time
 * @param share of a field of ten degrees, at most, 0 to 1
 */
record Flashing(boolean isRed, long first, long last, double share) {

    Flashing with(Flashing later) {
        return new Flashing(isRed, first, later.last, Math.max(share, later.share));
    }
}
