package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.engine.geometry.Point;

/**
 * Layers after Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures" (1981):
 * edges that close a cycle are turned around, a vertex stands one layer below the lowest that leads to it, long edges
 * pass through every layer on their way, the layers are sorted until few edges cross, and then moved sideways until edges
 * are short.
 */
final class LayeredLayout {

    private static final int SORTING_ROUNDS = 12;
    private static final int MOVING_ROUNDS = 10;

    private final int count;
    /** What edges lead to and where they come from, for vertices and for the points at which long edges pass a layer. */
    private final List<List<Integer>> below = new ArrayList<>();

    private final List<List<Integer>> above = new ArrayList<>();
    private final List<Integer> layer = new ArrayList<>();

    private LayeredLayout(Links links) {
        count = links.size();
        for (int i = 0; i < count; i++) {
            addPoint(0);
        }
        Acyclic acyclic = new Acyclic(links);
        for (int vertex : acyclic.order()) {
            for (int to : acyclic.successors(vertex)) {
                layer.set(to, Math.max(layer.get(to), layer.get(vertex) + 1));
            }
        }
        for (int from = 0; from < count; from++) {
            for (int to : acyclic.successors(from)) {
                lead(from, to);
            }
        }
    }

    static List<Point> place(Links links) {
        if (links.size() == 0) {
            return List.of();
        }
        LayeredLayout layout = new LayeredLayout(links);
        int[][] layers = layout.sorted(layout.layers());
        double[] x = layout.moved(layers);
        List<Point> places = new ArrayList<>();
        for (int vertex = 0; vertex < layout.count; vertex++) {
            places.add(new Point(x[vertex], -layout.layer.get(vertex)));
        }
        return places;
    }

    private int addPoint(int inLayer) {
        below.add(new ArrayList<>());
        above.add(new ArrayList<>());
        layer.add(inLayer);
        return layer.size() - 1;
    }

    private void lead(int from, int to) {
        int last = from;
        for (int passed = layer.get(from) + 1; passed < layer.get(to); passed++) {
            int point = addPoint(passed);
            join(last, point);
            last = point;
        }
        join(last, to);
    }

    private void join(int upper, int lower) {
        below.get(upper).add(lower);
        above.get(lower).add(upper);
    }

    private int[][] layers() {
        int depth = layer.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            members.add(new ArrayList<>());
        }
        for (int point = 0; point < layer.size(); point++) {
            members.get(layer.get(point)).add(point);
        }
        return members.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Sorts every layer by the means of where its neighbours stand, downward and upward in turn; keeps the best. */
    private int[][] sorted(int[][] start) {
        int[][] layers = start;
        int[][] best = start;
        long fewest = crossings(start);
        for (int round = 0; round < SORTING_ROUNDS && fewest > 0; round++) {
            layers = Arrays.stream(layers).map(int[]::clone).toArray(int[][]::new);
            boolean downward = round % 2 == 0;
            for (int i = 1; i < layers.length; i++) {
                int here = downward ? i : layers.length - 1 - i;
                sort(layers[here], layers[downward ? here - 1 : here + 1], downward ? above : below);
            }
            long crossings = crossings(layers);
            if (crossings < fewest) {
                fewest = crossings;
                best = layers;
            }
        }
        return best;
    }

    private void sort(int[] row, int[] fixed, List<List<Integer>> neighbors) {
        int[] place = places(fixed);
        double[] mean = new double[layer.size()];
        for (int i = 0; i < row.length; i++) {
            List<Integer> others = neighbors.get(row[i]);
            // what has no neighbour there keeps its place
            mean[row[i]] =
                    others.stream().mapToInt(other -> place[other]).average().orElse(i);
        }
        int[] sorted = Arrays.stream(row)
                .boxed()
                .sorted((a, b) -> Double.compare(mean[a], mean[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, row, 0, row.length);
    }

    private int[] places(int[] row) {
        int[] place = new int[layer.size()];
        for (int i = 0; i < row.length; i++) {
            place[row[i]] = i;
        }
        return place;
    }

    private long crossings(int[][] layers) {
        long crossings = 0;
        for (int i = 1; i < layers.length; i++) {
            int[] place = places(layers[i]);
            int[] passed = new int[layers[i].length];
            for (int upper : layers[i - 1]) {
                for (int lower : below.get(upper)) {
                    for (int right = place[lower] + 1; right < passed.length; right++) {
                        crossings += passed[right];
                    }
                }
                below.get(upper).forEach(lower -> passed[place[lower]]++);
            }
        }
        return crossings;
    }

    private double[] moved(int[][] layers) {
        double[] x = new double[layer.size()];
        for (int[] row : layers) {
            for (int i = 0; i < row.length; i++) {
                x[row[i]] = i - (row.length - 1) / 2.0;
            }
        }
        for (int round = 0; round < MOVING_ROUNDS; round++) {
            boolean downward = round % 2 == 0;
            boolean last = round == MOVING_ROUNDS - 1;
            for (int i = 0; i < layers.length; i++) {
                int[] row = layers[downward ? i : layers.length - 1 - i];
                move(row, x, downward || last, !downward || last);
            }
        }
        return x;
    }

    /** Moves a layer's members, in their order, to the middle of their neighbours above or below or both. */
    private void move(int[] row, double[] x, boolean toThoseAbove, boolean toThoseBelow) {
        double[] wanted = new double[row.length];
        for (int place = 0; place < row.length; place++) {
            List<Integer> neighbors = new ArrayList<>(toThoseAbove ? above.get(row[place]) : List.of());
            neighbors.addAll(toThoseBelow ? below.get(row[place]) : List.of());
            wanted[place] =
                    neighbors.stream().mapToDouble(other -> x[other]).average().orElse(x[row[place]]);
        }
        double[] settled = Spacing.apart(wanted, 1);
        for (int place = 0; place < row.length; place++) {
            x[row[place]] = settled[place];
        }
    }
}
