package org.kinora.engine.timeline;

import java.math.BigDecimal;

/** Durations as exact numbers of seconds. */
final class Seconds {

    private Seconds() {}

    /** A duration as the decimal number that the author wrote: 0.1 is a tenth, not the nearest double. */
    static BigDecimal exactly(double seconds) {
        if (!(seconds >= 0) || Double.isInfinite(seconds)) {
            throw new IllegalArgumentException("A duration is 0 seconds or more, not " + seconds);
        }
        return BigDecimal.valueOf(seconds);
    }
}
