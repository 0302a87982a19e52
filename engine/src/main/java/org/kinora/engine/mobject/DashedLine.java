package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** A straight line of dashes with gaps of the same length. */
public final class DashedLine extends StraightLine<DashedLine> {

    /** Manim's, in units. */
    public static final double DEFAULT_DASH_LENGTH = 0.05;

    public DashedLine(Point start, Point end) {
        this(start, end, DEFAULT_DASH_LENGTH);
    }

    public DashedLine(Point start, Point end, double dashLength) {
        super(start, end, new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH).withDashes(List.of(dashLength, dashLength), 0));
    }
}
