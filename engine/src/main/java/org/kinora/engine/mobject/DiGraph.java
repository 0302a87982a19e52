package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.Function;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.graph.Edge;

/**
 * Vertices joined by arrows. Two arrows that lead to and fro bend, so that both are seen; an arrow from a vertex to
 * itself loops on the side that is away from the others.
 *
 * <pre>{@code
 * DiGraph<String, LabeledDot> weather = DiGraph.labeled(List.of("sun", "rain"), List.of(Edge.of("sun", "rain"), Edge.of("rain", "rain")));
 * play(create(weather.layout(GraphLayout.layered())));
 * }</pre>
 *
 * @param <V> what the vertices stand for, such as their names; told apart by {@code equals}
 * @param <T> how vertices are drawn
 */
public final class DiGraph<V, T extends Mobject> extends GraphOf<V, T, Arrow, DiGraph<V, T>> {

    /** Of the arrows' tips, in units; smaller on short arrows. */
    private static final double TIP = 0.2;

    /** Of the arrows, in hundredths of a unit, as lines have it. */
    private static final double THICKNESS = 4;

    /**
     * Laid out by springs.
     *
     * @param drawn makes the mobject of a vertex, which is moved to its place
     */
    public DiGraph(List<V> vertices, List<Edge<V>> edges, Function<? super V, ? extends T> drawn) {
        super(true, drawn);
        build(vertices, edges);
    }

    /** With a dot for every vertex, laid out by springs. */
    public static <V> DiGraph<V, Dot> of(List<V> vertices, List<Edge<V>> edges) {
        return new DiGraph<>(vertices, edges, vertex -> new Dot());
    }

    /** With the vertices' names on discs, laid out by springs. */
    public static <V> DiGraph<V, LabeledDot> labeled(List<V> vertices, List<Edge<V>> edges) {
        return new DiGraph<>(vertices, edges, GraphOf::named);
    }

    @Override
    Arrow join(Edge<V> edge) {
        boolean bends = !edge.isLoop() && network().has(edge.reversed());
        drawn(edge.reversed()).filter(back -> bends).ifPresent(back -> lead(back, edge.reversed(), GraphArrow.BEND));
        return lead(arrow(), edge, ownBend(edge));
    }

    @Override
    double ownBend(Edge<V> edge) {
        return !edge.isLoop() && network().has(edge.reversed()) ? GraphArrow.BEND : 0;
    }

    private static Arrow arrow() {
        return new Arrow(Point.ORIGIN, Point.RIGHT, 0).thickness(THICKNESS).tip(ArrowTip.TRIANGLE, TIP);
    }

    private Arrow lead(Arrow arrow, Edge<V> edge, double bend) {
        Ends ends = new Ends(arrow, vertex(edge.from()), vertex(edge.to()));
        return arrow.shapedBy(new GraphArrow(arrow.shape(), ends, bend, this, edge), GraphArrow::shapeAt);
    }
}
