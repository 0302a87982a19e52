package org.kinora.engine.mobject;

import org.kinora.engine.geometry.ArrowTips;
import org.kinora.engine.geometry.Path;

/**
 * The shape of an arrow's tip.
 *
 * <pre>{@code
 * add(new Arrow(LEFT, RIGHT).tip(ArrowTip.STEALTH, 0.3));
 * }</pre>
 */
public enum ArrowTip {
    TRIANGLE(0.9),
    STEALTH(0.6),
    CIRCLE(0.5),
    SQUARE(0.5);

    /** How far behind the point the shaft ends, hidden inside the tip; as a fraction of the tip's length. */
    private final double shaftEnd;

    ArrowTip(double shaftEnd) {
        this.shaftEnd = shaftEnd;
    }

    double shaftEnd() {
        return shaftEnd;
    }

    /** Counter-clockwise, pointing right with its point at the origin. */
    Path outline(double length, double width) {
        return switch (this) {
            case TRIANGLE -> ArrowTips.triangle(length, width);
            case STEALTH -> ArrowTips.stealth(length, width);
            case CIRCLE -> ArrowTips.circle(length);
            case SQUARE -> ArrowTips.square(length);
        };
    }
}
