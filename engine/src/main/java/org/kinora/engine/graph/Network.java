package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Vertices and the edges between them.
 *
 * @param vertices in order, each once
 * @param edges between these vertices, each once; without directions an edge and its reverse are the same one
 * @param directed whether an edge leads one way only
 * @param <V> the type of the vertices, which are told apart by {@code equals}
 */
public record Network<V>(List<V> vertices, List<Edge<V>> edges, boolean directed) {

    private static final int MOST_VERTICES = 1000;

    /**
     * @throws IllegalArgumentException if there are more than 1,000 vertices, one of them or an edge twice, an edge to
     *     what is no vertex, or a loop without directions
     */
    public Network {
        vertices = List.copyOf(vertices);
        edges = List.copyOf(edges);
        if (vertices.size() > MOST_VERTICES) {
            throw new IllegalArgumentException(
                    "A graph has %,d vertices at most, not %,d".formatted(MOST_VERTICES, vertices.size()));
        }
        Set<V> known = new HashSet<>();
        for (V vertex : vertices) {
            if (!known.add(vertex)) {
                throw new IllegalArgumentException("The graph has the vertex " + vertex + " already");
            }
        }
        Set<Edge<V>> seen = new HashSet<>();
        for (Edge<V> edge : edges) {
            check(edge, known, directed);
            if (!seen.add(edge) || !directed && seen.contains(edge.reversed())) {
                throw new IllegalArgumentException("The graph has the edge " + edge + " already");
            }
        }
    }

    private static <V> void check(Edge<V> edge, Set<V> known, boolean directed) {
        for (V end : List.of(edge.from(), edge.to())) {
            if (!known.contains(end)) {
                throw new IllegalArgumentException(
                        "The edge " + edge + " needs the vertex " + end + ", which the graph does not have");
            }
        }
        if (edge.isLoop() && !directed) {
            throw new IllegalArgumentException("The edge " + edge + " is a loop, which only a directed graph has");
        }
    }

    /** The vertices that an edge joins with one, in the order of the edges; of directed edges, in either direction. */
    public List<V> neighbors(V vertex) {
        List<V> found = new ArrayList<>();
        for (Edge<V> edge : edges) {
            if (!edge.isLoop() && edge.from().equals(vertex) && !found.contains(edge.to())) {
                found.add(edge.to());
            } else if (!edge.isLoop() && edge.to().equals(vertex) && !found.contains(edge.from())) {
                found.add(edge.from());
            }
        }
        return found;
    }

    /** Whether there is the edge; without directions, or its reverse. */
    public boolean has(Edge<V> edge) {
        return edges.contains(edge) || !directed && edges.contains(edge.reversed());
    }

    /** The same network with numbers in place of vertices, for the algorithms. */
    Links links() {
        Map<V, Integer> numbers = new HashMap<>();
        vertices.forEach(vertex -> numbers.put(vertex, numbers.size()));
        List<int[]> pairs = edges.stream()
                .filter(edge -> !edge.isLoop())
                .map(edge -> new int[] {numbers.get(edge.from()), numbers.get(edge.to())})
                .toList();
        return new Links(vertices.size(), pairs);
    }
}
