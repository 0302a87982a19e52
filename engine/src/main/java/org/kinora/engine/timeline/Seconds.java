package org.kinora.engine.timeline;

import java.math.BigDecimal;

/** Durations as exact numbers of seconds. */
final class Seconds {

    /** Some four months; what is longer is a slip, and its frames could not be counted. */
    static final double LONGEST = 10_000_000;

    private Seconds() {}

    /** A duration as the decimal number that the author wrote: 0.1 is a tenth, not the nearest double. */
    static BigDecimal exactly(double seconds) {
        if (!(seconds >= 0) || Double.isInfinite(seconds)) {
            throw new IllegalArgumentException("A duration is 0 seconds or more, not " + seconds);
        }
        if (seconds > LONGEST) {
            throw new IllegalArgumentException(
                    "A duration is at most %,.0f seconds, not %s".formatted(LONGEST, seconds));
        }
        return BigDecimal.valueOf(seconds);
    }
}
