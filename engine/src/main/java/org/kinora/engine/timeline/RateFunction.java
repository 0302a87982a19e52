package org.kinora.engine.timeline;

/**
 * How progress runs within an animation: it maps the fraction of the time that has passed to the fraction of the change
 * that has happened. Most give 0 at 0 and 1 at 1; those that come back give 0 at both ends, and those that overshoot
 * leave the range from 0 to 1 in between.
 *
 * <p>A rate function is pure, and is called from many threads at once.
 *
 * <pre>{@code
 * play(create(circle).rate(linear));
 * play(create(circle).rate(time -> time * time));
 * }</pre>
 */
@FunctionalInterface
public interface RateFunction {

    /** @param time from 0 to 1 */
    double at(double time);

    /** This function backward in time: from its value at 1 to its value at 0. */
    default RateFunction reversed() {
        return time -> at(1 - time);
    }

    /**
     * This whole function within a part of the time: before and after that nothing moves.
     *
     * @param from at least 0 and less than {@code to}
     * @param to at most 1
     */
    default RateFunction squished(double from, double to) {
        if (!(from >= 0 && from < to && to <= 1)) {
            throw new IllegalArgumentException(
                    "A rate function is squished into 0 ≤ from < to ≤ 1, not into " + from + " to " + to);
        }
        return time -> at(Math.min(1, Math.max(0, (time - from) / (to - from))));
    }
}
