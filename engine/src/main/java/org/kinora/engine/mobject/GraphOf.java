package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.graph.Edge;
import org.kinora.engine.graph.GraphLayout;
import org.kinora.engine.graph.Network;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * Vertices that edges join: a {@link Graph} of lines or a {@link DiGraph} of arrows. Edges stay with their vertices,
 * wherever those go, behind everything that has no z-index of its own. Inside {@code animate}, vertices travel to where a layout wants them, what is added appears and
 * what is removed disappears.
 *
 * @param <V> what the vertices stand for, such as their names; told apart by {@code equals}
 * @param <T> how vertices are drawn
 * @param <E> how edges are drawn
 * @param <G> the type that the fluent methods return: the class itself
 */
public abstract sealed class GraphOf<V, T extends Mobject, E extends Mobject, G extends GraphOf<V, T, E, G>>
        extends Composite<G> permits DiGraph, Graph {

    /** Width and height of the room that a layout fills, in units; manim's. */
    private static final double DEFAULT_SIZE = 4;

    /** Of the vertices' names, where they have some. */
    private static final double LABEL_SIZE = 30;

    private final Function<? super V, ? extends T> drawn;
    private final Property<Network<V>> network;
    private final Property<Map<V, T>> vertices = structure("vertices", Map.of());
    private final Property<Map<Edge<V>, E>> edges = structure("edges", Map.of());

    private final Property<Map<Edge<V>, Double>> bends = property("bends", Map.of(), EdgeBends::between);

    GraphOf(boolean directed, Function<? super V, ? extends T> drawn) {
        this.drawn = drawn;
        network = structure("network", new Network<>(List.of(), List.of(), directed));
    }

    /** A disc with the name of what it stands for. */
    static LabeledDot named(Object vertex) {
        return new LabeledDot(new Text(vertex.toString(), LABEL_SIZE).setColor(Color.BLACK));
    }

    /** An edge between two mobjects, which follows them from now on. */
    abstract E join(Edge<V> edge);

    /** How far an edge turns if nothing else is said, in radians, to the left when positive. */
    abstract double ownBend(Edge<V> edge);

    /** How much further an edge turns at a moment, as a layout or the author has said. */
    final double bendAt(Edge<?> edge, Moment moment) {
        Map<Edge<V>, Double> all = bends.at(moment);
        return all.isEmpty() ? 0 : all.getOrDefault(edge, 0.0);
    }

    /**
     * Bends an edge; inside {@code animate} it bends there.
     *
     * @param angle how far it turns on its way, in radians, to the left when positive; 0 is straight
     * @throws IllegalArgumentException if there is no such edge, or the angle is not less than a full turn
     */
    public final G bend(V from, V to, double angle) {
        if (!(Math.abs(angle) < 2 * Math.PI)) {
            throw new IllegalArgumentException("An edge bends by less than a full turn, not by " + angle);
        }
        edge(from, to);
        Edge<V> named = Edge.of(from, to);
        Edge<V> edge = known(named);
        Map<Edge<V>, Double> all = new LinkedHashMap<>(bends.get());
        all.put(edge, (edge.equals(named) ? angle : -angle) - ownBend(edge));
        bends.set(all);
        return self();
    }

    private Map<Edge<V>, Double> aroundVertices() {
        Map<Edge<V>, Double> found = new LinkedHashMap<>();
        for (Edge<V> edge : network().edges()) {
            if (!edge.isLoop()) {
                List<Bounds> others = network().vertices().stream()
                        .filter(vertex -> !vertex.equals(edge.from()) && !vertex.equals(edge.to()))
                        .map(vertex -> vertex(vertex).bounds())
                        .toList();
                Point from = vertex(edge.from()).center();
                Point to = vertex(edge.to()).center();
                double bend = EdgeBends.around(from, to, ownBend(edge), others);
                if (bend != 0) {
                    found.put(edge, bend);
                }
            }
        }
        return found;
    }

    final void build(List<V> first, List<Edge<V>> between) {
        add(first, between);
        layout(GraphLayout.spring());
    }

    /** Vertices and edges as they are now. */
    public final Network<V> network() {
        return network.get();
    }

    /**
     * How a vertex is drawn.
     *
     * @throws IllegalArgumentException if the graph does not have it now
     */
    public final T vertex(V vertex) {
        T mobject = vertices.get().get(vertex);
        if (mobject == null) {
            throw new IllegalArgumentException(
                    "No vertex " + vertex + " in a graph of " + network().vertices());
        }
        return mobject;
    }

    /** All vertices, in order. */
    public final Group<T> vertices() {
        return new Group<>(vertices.get().values());
    }

    /**
     * How an edge is drawn; without directions, the edge either way.
     *
     * @throws IllegalArgumentException if the graph does not have it now
     */
    public final E edge(V from, V to) {
        E mobject = edges.get().get(known(Edge.of(from, to)));
        if (mobject == null) {
            throw new IllegalArgumentException("No edge " + Edge.of(from, to) + " in a graph of "
                    + network().edges());
        }
        return mobject;
    }

    /** How an edge is drawn, if it is already. */
    final Optional<E> drawn(Edge<V> edge) {
        return Optional.ofNullable(edges.get().get(edge));
    }

    /** All edges, in order. */
    public final Group<E> edges() {
        return new Group<>(edges.get().values());
    }

    /** The edges that begin or end at a vertex. */
    public final Group<E> edgesAt(V vertex) {
        vertex(vertex);
        return new Group<>(touching(vertex).stream().map(edges.get()::get).toList());
    }

    private List<Edge<V>> touching(V vertex) {
        return network().edges().stream()
                .filter(edge -> edge.from().equals(vertex) || edge.to().equals(vertex))
                .toList();
    }

    /** The edge as it was added, which may be the other way around. */
    private Edge<V> known(Edge<V> edge) {
        return network().directed() || edges.get().containsKey(edge) ? edge : edge.reversed();
    }

    /** Moves the vertices to where a layout wants them, around where they are now, in a square of 4 units. */
    public final G layout(GraphLayout<V> layout) {
        return layout(layout, DEFAULT_SIZE, DEFAULT_SIZE);
    }

    /**
     * Moves the vertices to where a layout wants them, around where they are now.
     *
     * @param width of the room for the vertices' centres, in units; at least 0
     * @param height in units; at least 0
     */
    public final G layout(GraphLayout<V> layout, double width, double height) {
        if (!(width >= 0 && height >= 0) || Double.isInfinite(width + height)) {
            throw new IllegalArgumentException(
                    "A graph is laid out in a finite width and height from 0, not in " + width + " × " + height);
        }
        Map<V, Point> places = layout.place(network());
        for (V vertex : network().vertices()) {
            if (!places.containsKey(vertex)) {
                throw new IllegalArgumentException("The layout has no place for the vertex " + vertex);
            }
        }
        Bounds room =
                around(vertices.get().values().stream().map(Mobject::center).toList());
        Bounds from = around(network().vertices().stream().map(places::get).toList());
        double across = from.width() == 0 ? Double.MAX_VALUE : width / from.width();
        double upward = from.height() == 0 ? Double.MAX_VALUE : height / from.height();
        double least = Math.min(across, upward);
        for (V vertex : network().vertices()) {
            Point out = places.get(vertex).minus(from.center());
            Point scaled = layout.stretches()
                    ? new Point(out.x() == 0 ? 0 : out.x() * across, out.y() == 0 ? 0 : out.y() * upward)
                    : out.equals(Point.ORIGIN) ? out : out.times(least);
            vertex(vertex).moveTo(room.center().plus(scaled));
        }
        Map<Edge<V>, Double> around = layout.bendsEdges() ? aroundVertices() : Map.of();
        if (!around.equals(bends.get())) {
            bends.set(around);
        }
        return self();
    }

    /** The middle of the vertices, given where the middle of each is. */
    final Point middle(Function<Mobject, Point> middles, Moment moment) {
        return around(vertices.at(moment).values().stream().map(middles).toList())
                .center();
    }

    private static Bounds around(Collection<Point> points) {
        return Bounds.around(points.stream().map(Bounds::at)).orElse(Bounds.at(Point.ORIGIN));
    }

    /** Adds a vertex at a point of the scene. */
    public final G addVertex(V vertex, Point at) {
        add(List.of(vertex), List.of());
        vertex(vertex).moveTo(at);
        return self();
    }

    /** Adds an edge between two vertices. */
    public final G addEdge(V from, V to) {
        add(List.of(), List.of(Edge.of(from, to)));
        return self();
    }

    private void add(List<V> moreVertices, List<Edge<V>> moreEdges) {
        Network<V> before = network();
        List<V> allVertices = new ArrayList<>(before.vertices());
        allVertices.addAll(moreVertices);
        List<Edge<V>> allEdges = new ArrayList<>(before.edges());
        allEdges.addAll(moreEdges);
        network.set(new Network<>(allVertices, allEdges, before.directed()));
        Map<V, T> drawnVertices = new LinkedHashMap<>(vertices.get());
        moreVertices.forEach(vertex -> drawnVertices.put(vertex, drawn.apply(vertex)));
        vertices.set(drawnVertices);
        Map<Edge<V>, E> drawnEdges = new LinkedHashMap<>(edges.get());
        for (Edge<V> edge : moreEdges) {
            E line = join(edge);
            // behind the vertices, also of those that are there already
            line.shapes().forEach(shape -> shape.zIndex().set(-1));
            drawnEdges.put(edge, line);
        }
        edges.set(drawnEdges);
        List<Mobject> parts = new ArrayList<>();
        moreEdges.forEach(edge -> parts.add(drawnEdges.get(edge)));
        moreVertices.forEach(vertex -> parts.add(drawnVertices.get(vertex)));
        addParts(parts);
    }

    /** Removes a vertex and its edges. */
    public final G removeVertex(V vertex) {
        T mobject = vertex(vertex);
        touching(vertex).forEach(edge -> removeEdge(edge.from(), edge.to()));
        Map<V, T> rest = new LinkedHashMap<>(vertices.get());
        rest.remove(vertex);
        vertices.set(rest);
        network.set(new Network<>(
                List.copyOf(rest.keySet()), network().edges(), network().directed()));
        drop(mobject);
        return self();
    }

    /** Removes an edge. */
    public final G removeEdge(V from, V to) {
        E mobject = edge(from, to);
        Edge<V> edge = known(Edge.of(from, to));
        Map<Edge<V>, E> rest = new LinkedHashMap<>(edges.get());
        rest.remove(edge);
        edges.set(rest);
        network.set(new Network<>(
                network().vertices(), List.copyOf(rest.keySet()), network().directed()));
        drop(mobject);
        if (bends.get().containsKey(edge)) {
            Map<Edge<V>, Double> others = new LinkedHashMap<>(bends.get());
            others.remove(edge);
            bends.set(others);
        }
        return self();
    }

    private void drop(Mobject part) {
        removeParts(List.of(part));
        if (!Recording.current().isEditing()) {
            part.hide();
        }
    }
}
