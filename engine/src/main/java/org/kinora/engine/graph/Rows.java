package org.kinora.engine.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kinora.engine.geometry.Point;

/** Layouts for which the author sorts the vertices into rows. */
final class Rows {

    /** Columns are as far apart as this many vertices of one. */
    private static final double COLUMN_GAP = 2;

    private Rows() {}

    /** @throws IllegalArgumentException unless every vertex is in one of the rows, and in one only */
    static <V> Map<V, Point> check(
            Network<V> network, String what, List<List<V>> rows, Function<List<List<V>>, Map<V, Point>> layout) {
        Set<V> left = new HashSet<>(network.vertices());
        for (List<V> row : rows) {
            for (V vertex : row) {
                if (!left.remove(vertex)) {
                    throw new IllegalArgumentException("The %s of the layout have %s, which %s"
                            .formatted(
                                    what,
                                    vertex,
                                    network.vertices().contains(vertex)
                                            ? "is in them already"
                                            : "is no vertex of the graph"));
                }
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("The %s of the layout lack the vertex %s"
                    .formatted(
                            what,
                            network.vertices().stream()
                                    .filter(left::contains)
                                    .findFirst()
                                    .orElseThrow()));
        }
        return layout.apply(rows);
    }

    /** One row a column, from left to right, each around the same axis. */
    static <V> Map<V, Point> columns(List<List<V>> columns) {
        Map<V, Point> places = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            List<V> members = columns.get(column);
            for (int i = 0; i < members.size(); i++) {
                places.put(members.get(i), new Point(COLUMN_GAP * column, (members.size() - 1) / 2.0 - i));
            }
        }
        return places;
    }
}
