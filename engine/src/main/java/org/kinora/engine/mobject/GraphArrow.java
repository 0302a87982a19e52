package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/**
 * Keeps an arrow between two vertices of a graph, or in a loop at one.
 *
 * @param drawn tip and thickness
 * @param bend how far the arrow turns on its way, in radians, to the left when positive
 * @param graph whose middle loops keep away from
 */
record GraphArrow(ArrowShape drawn, Ends ends, double bend, GraphOf<?, ?, ?, ?> graph) implements Relation {

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

    /** Leaves and reaches the rims where a bent arrow would cross them on its way from centre to centre. */
    private ArrowShape wayAt(Moment moment) {
        Rim here = ends.rim(ends.from(), moment);
        Rim there = ends.rim(ends.to(), moment);
        Point way = there.center().minus(here.center());
        Point start = here.toward(here.center().plus(way.rotated(-bend / 2)));
        Point end = there.toward(there.center().minus(way.rotated(bend / 2)));
        return between(start, end, bend, moment);
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
        return between(start, end, -(2 * Math.PI - missing), moment);
    }

    private ArrowShape between(Point start, Point end, double angle, Moment moment) {
        Segment own = ends.own(new Segment(start, end), moment);
        return drawn.bent(angle).withEnds(own.start(), own.end());
    }

    @Override
    public GraphArrow copy(UnaryOperator<Object> copies) {
        Ends copy = ends.copy(copies);
        return copy == null ? null : new GraphArrow(drawn, copy, bend, (GraphOf<?, ?, ?, ?>) copies.apply(graph));
    }
}
