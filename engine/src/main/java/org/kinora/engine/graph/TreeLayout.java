package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.engine.geometry.Point;

/**
 * Tidy trees after Reingold and Tilford, "Tidier drawings of trees" (1981): subtrees are drawn alike wherever they are,
 * as close together as their contours allow, and parents stand above the middle of their children. Vertices that the
 * root does not reach make trees of their own to the right.
 */
final class TreeLayout {

    /** What one subtree takes: how far its left and right edges are from its root, level by level. */
    private record Contour(List<Double> left, List<Double> right) {

        /** The outline of one vertex. */
        Contour() {
            this(new ArrayList<>(List.of(0.0)), new ArrayList<>(List.of(0.0)));
        }

        /** How far to the right another root must stand to leave a unit of room at every level. */
        double room(Contour other) {
            double room = 0;
            for (int level = 0; level < Math.min(right.size(), other.left.size()); level++) {
                room = Math.max(room, right.get(level) - other.left.get(level) + 1);
            }
            return room;
        }

        /** Takes in another, whose levels begin at one of this, shifted to the right. */
        void add(Contour other, int atLevel, double shift) {
            for (int level = 0; level < other.left.size(); level++) {
                int own = atLevel + level;
                if (own == left.size()) {
                    left.add(other.left.get(level) + shift);
                    right.add(other.right.get(level) + shift);
                } else {
                    left.set(own, Math.min(left.get(own), other.left.get(level) + shift));
                    right.set(own, Math.max(right.get(own), other.right.get(level) + shift));
                }
            }
        }
    }

    private final List<List<Integer>> children = new ArrayList<>();
    /** How far a vertex is to the right of its parent. */
    private final double[] offset;

    private final int[] level;

    private TreeLayout(Links links) {
        offset = new double[links.size()];
        level = new int[links.size()];
        for (int i = 0; i < links.size(); i++) {
            children.add(new ArrayList<>());
        }
    }

    static List<Point> place(Links links, int root) {
        TreeLayout tree = new TreeLayout(links);
        boolean[] found = new boolean[links.size()];
        Point[] places = new Point[links.size()];
        Contour forest = null;
        for (int next = root; next >= 0; next = firstMissing(found)) {
            List<Integer> order = tree.grow(links, next, found);
            Contour contour = tree.contours(order);
            double x = 0;
            if (forest == null) {
                forest = contour;
            } else {
                x = forest.room(contour);
                forest.add(contour, 0, x);
            }
            tree.settle(order, x, places);
        }
        return Arrays.asList(places);
    }

    private static int firstMissing(boolean[] found) {
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the children by shortest ways; returns the vertices from the root down, level by level. */
    private List<Integer> grow(Links links, int root, boolean[] found) {
        List<Integer> order = new ArrayList<>(List.of(root));
        found[root] = true;
        for (int i = 0; i < order.size(); i++) {
            int parent = order.get(i);
            for (int child : links.neighbors(parent)) {
                if (!found[child]) {
                    found[child] = true;
                    level[child] = level[parent] + 1;
                    children.get(parent).add(child);
                    order.add(child);
                }
            }
        }
        return order;
    }

    /** Sets the offsets from the leaves up, and returns the outline of the whole. */
    private Contour contours(List<Integer> order) {
        Contour[] contours = new Contour[offset.length];
        for (int i = order.size() - 1; i >= 0; i--) {
            int parent = order.get(i);
            contours[parent] = new Contour();
            List<Integer> below = children.get(parent);
            if (below.isEmpty()) {
                continue;
            }
            Contour row = new Contour(new ArrayList<>(), new ArrayList<>());
            for (int child : below) {
                offset[child] = row.room(contours[child]);
                row.add(contours[child], 0, offset[child]);
                contours[child] = null;
            }
            double middle = offset[below.get(below.size() - 1)] / 2;
            below.forEach(child -> offset[child] -= middle);
            contours[parent].add(row, 1, -middle);
        }
        return contours[order.get(0)];
    }

    private void settle(List<Integer> order, double x, Point[] places) {
        places[order.get(0)] = new Point(x, 0);
        for (int parent : order) {
            for (int child : children.get(parent)) {
                places[child] = new Point(places[parent].x() + offset[child], -level[child]);
            }
        }
    }
}
