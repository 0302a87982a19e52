package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Given;

/**
 * An arrow with a tip at both ends.
 *
 * <pre>{@code
 * add(new DoubleArrow(LEFT, RIGHT));
 * }</pre>
 */
public final class DoubleArrow extends Arrow {

    /** With the default gap of 0.25 units at both ends. */
    public DoubleArrow(Point start, Point end) {
        this(start, end, DEFAULT_GAP);
    }

    /** @param gap left free at both ends, in units */
    public DoubleArrow(Point start, Point end, double gap) {
        super(straight(start, end, true).shortened(Given.finite(gap, "A gap")));
    }
}
