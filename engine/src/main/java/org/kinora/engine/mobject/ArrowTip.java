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
    SQUARE(0.5),
    /** Not filled; manim's {@code ArrowTriangleTip}. */
    OPEN_TRIANGLE(0.93),
    /** Not filled; manim's {@code ArrowCircleTip}. */
    OPEN_CIRCLE(0.93),
    /** Not filled; manim's {@code ArrowSquareTip}. */
    OPEN_SQUARE(0.93);

    /** The width of the line of a tip that is not filled, as a fraction of the tip's length. */
    private static final double RIM = 0.14;

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
            case OPEN_TRIANGLE -> ArrowTips.openTriangle(length, width, RIM * length);
            case OPEN_CIRCLE -> ArrowTips.openCircle(length, RIM * length);
            case OPEN_SQUARE -> ArrowTips.openSquare(length, RIM * length);
        };
    }
}
