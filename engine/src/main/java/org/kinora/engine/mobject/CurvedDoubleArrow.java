package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/**
 * An arrow that bends on its way and has a tip at both ends.
 *
 * <pre>{@code
 * add(new CurvedDoubleArrow(LEFT, RIGHT, -60 * DEGREES));
 * }</pre>
 */
public final class CurvedDoubleArrow extends Arrow {

    /** Turns left by a quarter turn, as manim's does. */
    public CurvedDoubleArrow(Point start, Point end) {
        this(start, end, Math.PI / 2);
    }

    /** @param angle how far it turns on its way, in radians, to the left when positive; less than a full turn */
    public CurvedDoubleArrow(Point start, Point end, double angle) {
        super(curved(start, end, angle, true));
    }
}
