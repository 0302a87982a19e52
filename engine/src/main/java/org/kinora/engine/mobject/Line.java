package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recording;

/**
 * A straight line.
 *
 * <pre>{@code
 * play(create(new Line(LEFT, RIGHT)));
 * add(Line.between(input, output, 0.1));
 * }</pre>
 */
public final class Line extends StraightLine<Line> {

    /** Between two points, in scene units. */
    public Line(Point start, Point end) {
        super(start, end, new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH));
    }

    /** From the edge of one mobject to the edge of another, with a gap at both ends, in units. */
    public static Line between(Mobject from, Mobject to, double gap) {
        Segment way = Segment.between(from, to, Recording.current().now()).shortened(Given.finite(gap, "A gap"));
        return new Line(way.start(), way.end());
    }
}
