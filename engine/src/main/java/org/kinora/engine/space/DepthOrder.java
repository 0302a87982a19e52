package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;

/**
 * Painter's order, after Newell, Newell and Sancha ("A solution to the hidden surface problem", 1972): what is behind is
 * painted first. Two facets are compared where they overlap in the picture. There 1 / w is linear over both, so their
 * difference at the corners of the overlap decides; if it changes its sign they cross, and one is cut along the other's
 * plane. Facets in one plane, and those that no reason separates, keep the scene's order, whatever the frame before
 * looked like.
 *
 * <p>The faces of a convex solid that are turned away from the viewer are one unit of the order, and those turned toward
 * the viewer are another, so that something inside comes between them.
 */
final class DepthOrder {

    /**
     * Facets that are painted as one: their colours are added up, so that no seam shows where they meet.
     *
     * @param isOfOne whether they are parts of one shape that was cut, rather than faces of a solid
     */
    record Unit(List<Facet> facets, boolean isOfOne) {}

    private enum Relation {
        APART,
        LEVEL,
        NEARER,
        FARTHER,
        CROSSING
    }

    /** Overlaps smaller than this, in square pixels, decide nothing: neighbours share an edge. */
    private static final double SMALLEST = 0.02;
    /** Differences of 1 / w, relative to its size, that count as none. */
    private static final double LEVEL = 1e-7;

    private static final int MOST_CUTS = 400;

    private final FacetMaker maker;
    private final List<Facet> facets = new ArrayList<>();
    private final List<Bounds> bounds = new ArrayList<>();
    private final List<Integer> units = new ArrayList<>();
    private final List<int[]> edges = new ArrayList<>();
    private int unitCount;
    private int cuts;

    DepthOrder(FacetMaker maker) {
        this.maker = maker;
    }

    /** @return from back to front */
    List<Unit> order(List<Facet> all) {
        Map<Integer, Boolean> convex = convexBodies(all);
        Map<Integer, Integer> shells = new HashMap<>();
        for (Facet facet : all) {
            if (facet.isFace() && convex.get(facet.member().body())) {
                int key = facet.member().body() * 2 + (facet.isFront() ? 1 : 0);
                add(facet, shells.computeIfAbsent(key, unknown -> unitCount++));
            } else {
                add(facet, unitCount++);
            }
        }
        for (int i = 0; i < facets.size(); i++) {
            compareWithEarlier(i);
        }
        return sorted();
    }

    private static Map<Integer, Boolean> convexBodies(List<Facet> all) {
        Map<Integer, List<Facet>> bodies = new LinkedHashMap<>();
        all.stream()
                .filter(Facet::isFace)
                .forEach(facet -> bodies.computeIfAbsent(facet.member().body(), unknown -> new ArrayList<>())
                        .add(facet));
        Map<Integer, Boolean> convex = new HashMap<>();
        bodies.forEach((body, faces) -> convex.put(body, FacetMaker.isConvex(faces)));
        return convex;
    }

    private void add(Facet facet, int unit) {
        if (!facet.seen().isEmpty()) {
            facets.add(facet);
            bounds.add(facet.bounds());
            units.add(unit);
        }
    }

    private void compareWithEarlier(int i) {
        for (int j = 0; j < i; j++) {
            if (bounds.get(j) == null || units.get(i).equals(units.get(j)) || !overlap(bounds.get(i), bounds.get(j))) {
                continue;
            }
            Facet later = facets.get(i);
            Facet earlier = facets.get(j);
            Relation relation = compare(later, earlier);
            if (relation == Relation.CROSSING && cuts < MOST_CUTS) {
                if (canCut(later) && cut(i, earlier)) {
                    return;
                }
                if (canCut(earlier) && cut(j, later)) {
                    continue;
                }
            }
            switch (relation) {
                case NEARER, LEVEL, CROSSING -> edges.add(new int[] {units.get(j), units.get(i)});
                case FARTHER -> edges.add(new int[] {units.get(i), units.get(j)});
                default -> {}
            }
        }
    }

    private static boolean canCut(Facet facet) {
        return !facet.isFace();
    }

    /** Puts two parts in place of a facet, to be compared with all others. */
    private boolean cut(int index, Facet by) {
        Facet facet = facets.get(index);
        if (by.isLine()) {
            return false;
        }
        Facet one = facet.cut(by, true, maker);
        Facet other = facet.cut(by, false, maker);
        if (one == null || other == null) {
            return false;
        }
        cuts++;
        bounds.set(index, null);
        add(one, unitCount++);
        add(other, unitCount++);
        return true;
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.left() < b.right() && b.left() < a.right() && a.bottom() < b.top() && b.bottom() < a.top();
    }

    /** What the first is compared to the second. */
    private static Relation compare(Facet one, Facet other) {
        ConvexPolygon common = one.seen().common(other.seen());
        if (common.isEmpty() || common.area() < SMALLEST) {
            return Relation.APART;
        }
        double least = 0;
        double most = 0;
        double size = 0;
        for (Point corner : common.corners()) {
            double first = one.nearness().at(corner.x(), corner.y());
            double second = other.nearness().at(corner.x(), corner.y());
            least = Math.min(least, first - second);
            most = Math.max(most, first - second);
            size = Math.max(size, Math.abs(first) + Math.abs(second));
        }
        double level = LEVEL * size;
        if (most <= level && least >= -level) {
            return Relation.LEVEL;
        }
        // what touches a plane with an edge does not cross it
        double touch = Math.max(level, 2e-3 * Math.max(most, -least));
        return least >= -touch ? Relation.NEARER : most <= touch ? Relation.FARTHER : Relation.CROSSING;
    }

    private List<Unit> sorted() {
        List<List<Facet>> members = new ArrayList<>();
        int[] behind = new int[unitCount];
        List<List<Integer>> before = new ArrayList<>();
        for (int unit = 0; unit < unitCount; unit++) {
            members.add(new ArrayList<>());
            before.add(new ArrayList<>());
        }
        for (int i = 0; i < facets.size(); i++) {
            if (bounds.get(i) != null) {
                members.get(units.get(i)).add(facets.get(i));
            }
        }
        for (int[] edge : edges) {
            if (!members.get(edge[0]).isEmpty() && !members.get(edge[1]).isEmpty()) {
                behind[edge[1]]++;
                before.get(edge[0]).add(edge[1]);
            }
        }
        // among those that are free the order does not show; parts of one shape wait until they can follow one another
        Comparator<Integer> sceneOrder = Comparator.comparing(
                        (Integer unit) -> !members.get(unit).get(0).sides().isEmpty())
                .thenComparingInt(unit -> members.get(unit).get(0).scenePlace())
                .thenComparingInt(unit -> unit);
        PriorityQueue<Integer> free = new PriorityQueue<>(sceneOrder);
        PriorityQueue<Integer> rest = new PriorityQueue<>(sceneOrder);
        boolean[] done = new boolean[unitCount];
        for (int unit = 0; unit < unitCount; unit++) {
            if (!members.get(unit).isEmpty()) {
                rest.add(unit);
                if (behind[unit] == 0) {
                    free.add(unit);
                }
            }
        }
        List<Unit> order = new ArrayList<>();
        while (!rest.isEmpty()) {
            // without a free one they overlap in a ring, and the scene's order breaks it
            int unit = free.isEmpty() ? rest.poll() : free.poll();
            if (done[unit]) {
                continue;
            }
            done[unit] = true;
            add(members.get(unit), order);
            for (int next : before.get(unit)) {
                if (--behind[next] == 0 && !done[next]) {
                    free.add(next);
                }
            }
        }
        return order;
    }

    /** Adds a unit, or continues the last one with another part of the same shape. */
    private static void add(List<Facet> facets, List<Unit> order) {
        Facet first = facets.get(0);
        Unit last = order.isEmpty() ? null : order.get(order.size() - 1);
        if (last != null
                && !first.sides().isEmpty()
                && last.isOfOne
                && last.facets.get(0).scenePlace() == first.scenePlace()) {
            List<Facet> both = new ArrayList<>(last.facets);
            both.addAll(facets);
            order.set(order.size() - 1, new Unit(both, true));
        } else {
            order.add(new Unit(facets, !first.sides().isEmpty()));
        }
    }
}
