package org.kinora.engine.lint;

import org.kinora.engine.geometry.Bounds;

/**
 * By how much something reaches beyond a rectangle, at the side where that is most.
 *
 * @param side left, right, lower or upper
 * @param by in the rectangle's units; 0 or less if it is inside
 */
record Edges(String side, double by) {

    /** In the frame's units: what is beyond by less is a matter of rounding, or of a letter's round. */
    static final double TOUCHING = 0.02;

    static Edges beyond(Bounds rectangle, Bounds inside) {
        Edges most = new Edges("left", rectangle.left() - inside.left());
        most = most.or("right", inside.right() - rectangle.right());
        most = most.or("lower", rectangle.bottom() - inside.bottom());
        return most.or("upper", inside.top() - rectangle.top());
    }

    private Edges or(String other, double otherBy) {
        return otherBy > by ? new Edges(other, otherBy) : this;
    }

    boolean isBeyond() {
        return by > TOUCHING;
    }
}
