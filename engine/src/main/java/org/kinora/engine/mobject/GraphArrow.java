package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.graph.Edge;
import org.kinora.engine.timeline.Moment;

/**
 * Keeps an arrow between two vertices of a graph, or in a loop at one.
 *
 * @param drawn tip and thickness
 * @param bend how far the arrow turns on its way if the graph says no more, in radians, to the left when positive
 * @param graph whose middle loops keep away from
 * @param edge what the arrow stands for
 */
record GraphArrow(ArrowShape drawn, Ends ends, double bend, GraphOf<?, ?, ?, ?> graph, Edge<?> edge)
        implements Relation {

    /** Of arrows to and fro. */
    static final double BEND = -0.6;

    /** Half of the angle that a loop leaves open at its vertex. */
    private static final double OPENING = Math.toRadians(28);

    /** Of a loop around a small vertex, in units, and around a larger one as a part of its radius. */
    private static final double LOOP_RADIUS = 0.22;

    private static final double LOOP_SHARE = 0.7;

    ArrowShape shapeAt(Moment moment) {
        return ends.from() == ends.to() ? loopAt(moment) : wayAt(moment);
    }

    private ArrowShape wayAt(Moment moment) {
        double angle = bend + graph.bendAt(edge, moment);
        Segment way = ends.bentSegment(angle, moment);
        return drawn.bent(angle).withEnds(way.start(), way.end());
    }

    private ArrowShape loopAt(Moment moment) {
        Rim rim = ends.rim(ends.from(), moment);
        Point middle = rim.center();
        Point outward = middle.minus(graph.middle(end -> ends.rim(end, moment).center(), moment));
        double angle = outward.length() < 1e-6 ? Math.PI / 2 : outward.angle();
        Point start = rim.toward(middle.plus(Point.polar(1e6, angle + OPENING)));
        Point end = rim.toward(middle.plus(Point.polar(1e6, angle - OPENING)));
        double chord = start.distanceTo(end);
        double size = Math.max(rim.around().width(), rim.around().height()) / 2;
        double radius = Math.max(LOOP_RADIUS, LOOP_SHARE * size);
        double missing = 2 * Math.asin(Math.min(1, chord / (2 * radius)));
        Segment own = ends.own(new Segment(start, end), moment);
        return drawn.bent(-(2 * Math.PI - missing)).withEnds(own.start(), own.end());
    }

    @Override
    public GraphArrow copy(UnaryOperator<Object> copies) {
        Ends copy = ends.copy(copies);
        return copy == null ? null : new GraphArrow(drawn, copy, bend, (GraphOf<?, ?, ?, ?>) copies.apply(graph), edge);
    }
}
