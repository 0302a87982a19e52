package org.kinora.engine.media;

import java.awt.geom.AffineTransform;

/**
 * How an element's id gets through to the drawing, of which SVG libraries tell outlines and transforms alone: an empty
 * group with a transform that no picture has, which holds a number.
 */
final class SvgMark {

    /** Marks all that its parent draws. */
    static final double ALL_INSIDE = 7_777_777;
    /** Marks what its parent draws from here on. */
    static final double NEXT = 7_777_779;
    /** Ends what {@link #NEXT} began. */
    static final int NOTHING = -1;

    private SvgMark() {}

    static String transform(double kind, int number) {
        return "matrix(1 0 0 1 " + number + " " + (long) kind + ")";
    }

    /** One of the kinds above, or 0 for an ordinary transform. */
    static double kind(AffineTransform transform) {
        double kind = transform.getTranslateY();
        return kind == ALL_INSIDE || kind == NEXT ? kind : 0;
    }

    static int number(AffineTransform transform) {
        return (int) transform.getTranslateX();
    }
}
