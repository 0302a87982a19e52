package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A straight line of dashes with gaps of the same length.
 *
 * <pre>{@code
 * add(new DashedLine(LEFT, RIGHT, 0.1).setColor(GRAY));
 * }</pre>
 */
public final class DashedLine extends StraightLine<DashedLine> {

    /** The default length of a dash, in units; manim's. */
    public static final double DEFAULT_DASH_LENGTH = 0.05;

    /** With dashes of 0.05 units. */
    public DashedLine(Point start, Point end) {
        this(start, end, DEFAULT_DASH_LENGTH);
    }

    /** @param dashLength in units, above 0; the gaps are as long */
    public DashedLine(Point start, Point end, double dashLength) {
        super(start, end, new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH).withDashes(List.of(dashLength, dashLength), 0));
    }
}
