package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinora.engine.geometry.Point;

/**
 * Straight edges without crossings, after Tutte, "How to draw a graph" (1963), and Floater, "One-to-one piecewise linear
 * mappings over triangulations" (2003): the longest face becomes a regular polygon around everything, and every vertex
 * inside stands at a weighted mean of its neighbours. Any weights above 0 give a drawing without crossings; long edges get
 * more weight in a few rounds, so that lengths become alike, and what is still crowded is {@linkplain Widening widened}.
 */
final class PlanarLayout {

    private static final int ROUNDS = 24;

    /** The weight of what only keeps faces open, beside that of an edge. */
    private static final double SPOKE = 0.4;

    private static final double LEAST_CHANGE = 0.6;
    private static final double MOST_CHANGE = 1.8;

    /** Vertices that are nearer to each other than this, by the room there is for each, are moved apart. */
    private static final double CROWDED = 0.6;

    /** Two points that pull at each other. */
    private static final class Pull {
        final int one;
        final int other;
        double weight;

        Pull(int one, int other, double weight) {
            this.one = one;
            this.other = other;
            this.weight = weight;
        }
    }

    private final List<Pull> pulls = new ArrayList<>();
    /** Clockwise, between the rim and the middle of every face. */
    private final List<int[]> triangles = new ArrayList<>();

    private final List<Integer> rim;
    private final int vertices;
    private final int count;

    private PlanarLayout(List<Set<Integer>> neighbors) {
        List<List<Integer>> faces = PlanarFaces.of(neighbors);
        rim = faces.stream().max(Comparator.comparing(List::size)).orElseThrow();
        for (int vertex = 0; vertex < neighbors.size(); vertex++) {
            for (int other : neighbors.get(vertex)) {
                if (other > vertex) {
                    pulls.add(new Pull(vertex, other, 1));
                }
            }
        }
        vertices = neighbors.size();
        int points = vertices;
        for (List<Integer> face : faces) {
            if (face != rim && face.size() > 3) {
                int middle = points++;
                for (int i = 0; i < face.size(); i++) {
                    pulls.add(new Pull(face.get(i), middle, SPOKE));
                    triangles.add(new int[] {face.get(i), face.get((i + 1) % face.size()), middle});
                }
            } else if (face != rim) {
                triangles.add(new int[] {face.get(0), face.get(1), face.get(2)});
            }
        }
        count = points;
    }

    /** @throws IllegalArgumentException if every drawing has crossings */
    static List<Point> place(Links links) {
        int vertices = links.size();
        if (vertices < 3) {
            return vertices == 0 ? List.of() : vertices == 1 ? List.of(Point.ORIGIN) : List.of(Point.LEFT, Point.RIGHT);
        }
        return new PlanarLayout(inOnePiece(links)).places().subList(0, vertices);
    }

    private List<Point> places() {
        Point[] places = new Point[count];
        boolean[] isFixed = new boolean[count];
        Arrays.fill(places, Point.ORIGIN);
        for (int i = 0; i < rim.size(); i++) {
            double angle = Math.PI / 2 + 2 * Math.PI * i / rim.size();
            places[rim.get(i)] = new Point(StrictMath.cos(angle), StrictMath.sin(angle));
            isFixed[rim.get(i)] = true;
        }
        Point[] best = places.clone();
        double widest = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            new Equilibrium(count, isFixed).settle(places, this::pull);
            double width = narrowest(places);
            if (width > widest) {
                widest = width;
                best = places.clone();
            }
            weigh(places);
        }
        if (leastDistance(best) < CROWDED / Math.sqrt(vertices)) {
            new Widening(best, isFixed, triangles).run();
        }
        return List.of(best);
    }

    private double narrowest(Point[] places) {
        double least = Double.MAX_VALUE;
        for (int[] triangle : triangles) {
            least = Math.min(least, Widening.height(triangle, places));
        }
        return least;
    }

    private double leastDistance(Point[] places) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < vertices; i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, places[i].distanceTo(places[j]));
            }
        }
        return least;
    }

    private void pull(Equilibrium.Pulls out) {
        pulls.forEach(pull -> out.between(pull.one, pull.other, pull.weight));
    }

    private void weigh(Point[] places) {
        double mean = pulls.stream()
                .mapToDouble(pull -> places[pull.one].distanceTo(places[pull.other]))
                .average()
                .orElse(1);
        for (Pull pull : pulls) {
            double length = places[pull.one].distanceTo(places[pull.other]);
            pull.weight *= Math.max(LEAST_CHANGE, Math.min(MOST_CHANGE, length / mean));
        }
    }

    /**
     * The neighbours of every vertex, and such more that the network stays in one piece whatever vertex is taken away.
     * None of the additions makes it harder to draw: each joins two pieces beside the vertex that alone held them
     * together.
     */
    private static List<Set<Integer>> inOnePiece(Links links) {
        List<Set<Integer>> neighbors = new ArrayList<>();
        for (int vertex = 0; vertex < links.size(); vertex++) {
            neighbors.add(new TreeSet<>(links.neighbors(vertex)));
        }
        List<Integer> heads = heads(neighbors, -1, allOf(neighbors.size()));
        for (int i = 1; i < heads.size(); i++) {
            join(neighbors, heads.get(i - 1), heads.get(i));
        }
        for (int vertex = 0; vertex < neighbors.size(); vertex++) {
            List<Integer> pieces = heads(neighbors, vertex, List.copyOf(neighbors.get(vertex)));
            for (int i = 1; i < pieces.size(); i++) {
                join(neighbors, pieces.get(i - 1), pieces.get(i));
            }
        }
        return neighbors;
    }

    private static List<Integer> allOf(int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        return all;
    }

    private static void join(List<Set<Integer>> neighbors, int one, int other) {
        neighbors.get(one).add(other);
        neighbors.get(other).add(one);
    }

    /** One of the starts in every piece that there is without a vertex. */
    private static List<Integer> heads(List<Set<Integer>> neighbors, int without, List<Integer> starts) {
        List<Integer> heads = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int start : starts) {
            if (seen.add(start)) {
                heads.add(start);
                List<Integer> next = new ArrayList<>(List.of(start));
                while (!next.isEmpty()) {
                    for (int there : neighbors.get(next.remove(next.size() - 1))) {
                        if (there != without && seen.add(there)) {
                            next.add(there);
                        }
                    }
                }
            }
        }
        return heads;
    }
}
