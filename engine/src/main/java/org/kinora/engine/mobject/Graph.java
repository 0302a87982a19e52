package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.Function;
import org.kinora.engine.graph.Edge;

/**
 * Vertices joined by lines.
 *
 * <pre>{@code
 * Graph<String, LabeledDot> square = Graph.labeled(List.of("a", "b", "c", "d"), Edge.cycle("a", "b", "c", "d"));
 * play(square.animate(g -> g.addEdge("a", "c").layout(GraphLayout.circular())));
 * }</pre>
 *
 * @param <V> what the vertices stand for, such as their names; told apart by {@code equals}
 * @param <T> how vertices are drawn
 */
public final class Graph<V, T extends Mobject> extends GraphOf<V, T, Line, Graph<V, T>> {

    /**
     * Laid out by springs.
     *
     * @param drawn makes the mobject of a vertex, which is moved to its place
     */
    public Graph(List<V> vertices, List<Edge<V>> edges, Function<? super V, ? extends T> drawn) {
        super(false, drawn);
        build(vertices, edges);
    }

    /** With a dot for every vertex, laid out by springs. */
    public static <V> Graph<V, Dot> of(List<V> vertices, List<Edge<V>> edges) {
        return new Graph<>(vertices, edges, vertex -> new Dot());
    }

    /** With the vertices' names on discs, laid out by springs. */
    public static <V> Graph<V, LabeledDot> labeled(List<V> vertices, List<Edge<V>> edges) {
        return new Graph<>(vertices, edges, GraphOf::named);
    }

    @Override
    Line join(Edge<V> edge) {
        Mobject from = vertex(edge.from());
        Mobject to = vertex(edge.to());
        Line line = Line.between(from, to, 0);
        line.path().follow(new GraphLine(new Ends(line, from, to), this, edge), GraphLine::pathAt);
        return line;
    }

    @Override
    double ownBend(Edge<V> edge) {
        return 0;
    }
}
