package org.kinora.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The faces of a network that is drawn without crossings, after Demoucron, Malgrange and Pertuiset, "Graphes planaires:
 * reconnaissance et construction de représentations planaires topologiques" (1964): a cycle is drawn first, and then, one
 * by one, a way through whatever has the fewest faces left in which it can lie.
 */
final class PlanarFaces {

    /** What is not drawn yet and hangs together: inner vertices, and the drawn ones that it reaches. */
    private record Fragment(Set<Integer> inside, Set<Integer> contacts) {}

    private final List<Set<Integer>> neighbors;
    private final List<List<Integer>> faces = new ArrayList<>();
    /** By vertex, the numbers of the faces on whose rims it lies; empty while it is not drawn. */
    private final List<Set<Integer>> facesAt = new ArrayList<>();

    private final List<Set<Integer>> drawn = new ArrayList<>();

    private PlanarFaces(List<Set<Integer>> neighbors) {
        this.neighbors = neighbors;
        for (int i = 0; i < neighbors.size(); i++) {
            facesAt.add(new TreeSet<>());
            drawn.add(new HashSet<>());
        }
    }

    /**
     * The faces as rings of vertices, each with at least three, all the same way around as seen from inside them.
     *
     * @param neighbors of every vertex; with three vertices at least, and in one piece whatever vertex is taken away
     * @throws IllegalArgumentException if every drawing has crossings
     */
    static List<List<Integer>> of(List<Set<Integer>> neighbors) {
        PlanarFaces all = new PlanarFaces(neighbors);
        int ends = neighbors.stream().mapToInt(Set::size).sum();
        if (ends / 2 > 3 * neighbors.size() - 6) {
            throw crossing();
        }
        List<Integer> cycle = all.cycle();
        all.addFace(cycle);
        List<Integer> behind = new ArrayList<>(cycle);
        Collections.reverse(behind);
        all.addFace(behind);
        all.draw(cycle, true);
        for (List<Fragment> left = all.fragments(); !left.isEmpty(); left = all.fragments()) {
            all.drawOneOf(left);
        }
        return all.faces;
    }

    private static IllegalArgumentException crossing() {
        return new IllegalArgumentException(
                "This graph cannot be drawn without crossings, so it has no planar layout; choose another one, such as"
                        + " GraphLayout.spring()");
    }

    /** A ring of vertices. */
    private List<Integer> cycle() {
        int first = 0;
        int second = neighbors.get(0).iterator().next();
        // a second way from the one to the other, around the edge between them
        return way(second, Set.of(first), vertex -> true);
    }

    /**
     * The shortest way from a vertex to one of the goals, but for a single step.
     *
     * @param mayPass which vertices it may pass on its way
     */
    private List<Integer> way(int from, Set<Integer> goals, IntPredicate mayPass) {
        int[] before = new int[neighbors.size()];
        Arrays.fill(before, -1);
        before[from] = from;
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            int here = next.remove();
            for (int there : neighbors.get(here)) {
                boolean isGoal = goals.contains(there);
                if (before[there] >= 0 || (isGoal ? here == from : !mayPass.test(there))) {
                    continue;
                }
                before[there] = here;
                if (isGoal) {
                    List<Integer> way = new ArrayList<>(List.of(there));
                    for (int step = here; step != from; step = before[step]) {
                        way.add(0, step);
                    }
                    way.add(0, from);
                    return way;
                }
                next.add(there);
            }
        }
        throw new IllegalStateException("A network in one piece has a way between any two vertices");
    }

    private void addFace(List<Integer> ring) {
        ring.forEach(vertex -> facesAt.get(vertex).add(faces.size()));
        faces.add(ring);
    }

    private void draw(List<Integer> way, boolean isRing) {
        for (int i = isRing ? 0 : 1; i < way.size(); i++) {
            int here = way.get(i);
            int last = way.get(i == 0 ? way.size() - 1 : i - 1);
            drawn.get(here).add(last);
            drawn.get(last).add(here);
        }
    }

    private boolean isDrawn(int vertex) {
        return !facesAt.get(vertex).isEmpty();
    }

    private List<Fragment> fragments() {
        List<Fragment> found = new ArrayList<>();
        boolean[] seen = new boolean[neighbors.size()];
        for (int vertex = 0; vertex < neighbors.size(); vertex++) {
            if (isDrawn(vertex)) {
                for (int other : neighbors.get(vertex)) {
                    if (other > vertex && isDrawn(other) && !drawn.get(vertex).contains(other)) {
                        found.add(new Fragment(Set.of(), new TreeSet<>(List.of(vertex, other))));
                    }
                }
            } else if (!seen[vertex]) {
                found.add(fragment(vertex, seen));
            }
        }
        return found;
    }

    private Fragment fragment(int start, boolean[] seen) {
        Set<Integer> inside = new LinkedHashSet<>();
        Set<Integer> contacts = new TreeSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!next.isEmpty()) {
            int here = next.remove();
            inside.add(here);
            for (int there : neighbors.get(here)) {
                if (isDrawn(there)) {
                    contacts.add(there);
                } else if (!seen[there]) {
                    seen[there] = true;
                    next.add(there);
                }
            }
        }
        return new Fragment(inside, contacts);
    }

    private void drawOneOf(List<Fragment> left) {
        Fragment chosen = null;
        Set<Integer> room = null;
        for (Fragment fragment : left) {
            Set<Integer> possible = null;
            for (int contact : fragment.contacts) {
                if (possible == null) {
                    possible = new TreeSet<>(facesAt.get(contact));
                } else {
                    possible.retainAll(facesAt.get(contact));
                }
            }
            if (possible.isEmpty()) {
                throw crossing();
            }
            if (room == null || possible.size() < room.size()) {
                chosen = fragment;
                room = possible;
            }
        }
        draw(chosen, room.iterator().next());
    }

    private void draw(Fragment fragment, int face) {
        int from = fragment.contacts.iterator().next();
        Set<Integer> goals = new HashSet<>(fragment.contacts);
        goals.remove(from);
        boolean isEdge = fragment.inside.isEmpty();
        // a way through the fragment, not along an edge beside it
        List<Integer> way =
                isEdge ? List.of(from, goals.iterator().next()) : way(from, goals, fragment.inside::contains);
        int to = way.get(way.size() - 1);
        List<Integer> ring = faces.get(face);
        List<Integer> inner = way.subList(1, way.size() - 1);
        List<Integer> back = new ArrayList<>(inner);
        Collections.reverse(back);
        List<Integer> one = new ArrayList<>(stretch(ring, from, to));
        one.addAll(back);
        List<Integer> other = new ArrayList<>(stretch(ring, to, from));
        other.addAll(inner);
        ring.forEach(vertex -> facesAt.get(vertex).remove(face));
        faces.set(face, one);
        one.forEach(vertex -> facesAt.get(vertex).add(face));
        addFace(other);
        draw(way, false);
    }

    /** A stretch of a ring, both ends included. */
    private static List<Integer> stretch(List<Integer> ring, int from, int to) {
        List<Integer> found = new ArrayList<>();
        int at = ring.indexOf(from);
        while (ring.get(at) != to) {
            found.add(ring.get(at));
            at = (at + 1) % ring.size();
        }
        found.add(to);
        return found;
    }
}
