package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An edge between two vertices.
 *
 * <pre>{@code
 * List<Edge<String>> triangle = Edge.cycle("a", "b", "c");
 * }</pre>
 *
 * @param from where a directed edge begins
 * @param to where a directed edge ends
 * @param <V> the type of the vertices, which are told apart by {@code equals}
 */
public record Edge<V>(V from, V to) {

    public Edge {
        Objects.requireNonNull(from, "An edge needs a vertex to begin at, not null");
        Objects.requireNonNull(to, "An edge needs a vertex to end at, not null");
    }

    /** The edge from one vertex to another. */
    public static <V> Edge<V> of(V from, V to) {
        return new Edge<>(from, to);
    }

    /** The edges that lead through vertices in order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <V> List<Edge<V>> path(V... through) {
        List<Edge<V>> edges = new ArrayList<>();
        for (int i = 1; i < through.length; i++) {
            edges.add(of(through[i - 1], through[i]));
        }
        return edges;
    }

    /** The edges that lead through vertices in order and back to the first one. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <V> List<Edge<V>> cycle(V... through) {
        List<Edge<V>> edges = new ArrayList<>(path(through));
        if (through.length > 2) {
            edges.add(of(through[through.length - 1], through[0]));
        }
        return edges;
    }

    /** An edge between each two of the vertices, from the earlier to the later. */
    public static <V> List<Edge<V>> complete(List<V> vertices) {
        List<Edge<V>> edges = new ArrayList<>();
        for (int i = 0; i < vertices.size(); i++) {
            for (V later : vertices.subList(i + 1, vertices.size())) {
                edges.add(of(vertices.get(i), later));
            }
        }
        return edges;
    }

    /** The same edge the other way around. */
    public Edge<V> reversed() {
        return of(to, from);
    }

    /** Whether it leads back to where it begins. */
    public boolean isLoop() {
        return from.equals(to);
    }

    @Override
    public String toString() {
        return from + " → " + to;
    }
}
