package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.graph.Edge;
import org.kinora.engine.timeline.Moment;

/** Keeps a line between two vertices of a graph, as far bent as the graph says. */
record GraphLine(Ends ends, GraphOf<?, ?, ?, ?> graph, Edge<?> edge) implements Relation {

    Path pathAt(Moment moment) {
        double bend = graph.bendAt(edge, moment);
        if (bend == 0) {
            Segment way = ends.segment(moment);
            return Path.polyline(way.start(), way.end());
        }
        Segment way = ends.bentSegment(bend, moment);
        return Arcs.between(way.start(), way.end(), bend);
    }

    @Override
    public GraphLine copy(UnaryOperator<Object> copies) {
        Ends copy = ends.copy(copies);
        return copy == null ? null : new GraphLine(copy, (GraphOf<?, ?, ?, ?>) copies.apply(graph), edge);
    }
}
