package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The faces of the smallest convex solid around points in space, found by adding one point after the other: the faces
 * that see it give way to triangles from their common rim to the point. Triangles in one plane become one face.
 *
 * <pre>{@code
 * List<List<Integer>> faces = SpaceHull.faces(corners);
 * }</pre>
 */
public final class SpaceHull {

    /** How far in front of a face a point must lie to see it, as a part of the extent of all points. */
    private static final double ROUNDING = 1e-9;

    private static final int MOST = 5_000;

    /** Corners counter-clockwise as seen from outside. */
    private record Triangle(int a, int b, int c, Point3 normal) {}

    private record Edge(int from, int to) {}

    private final List<Point3> points;
    private final double rounding;
    private List<Triangle> triangles = new ArrayList<>();

    private SpaceHull(List<Point3> points) {
        this.points = points;
        double extent = points.stream()
                .mapToDouble(point -> point.distanceTo(points.get(0)))
                .max()
                .orElse(0);
        rounding = ROUNDING * extent;
    }

    /**
     * The indices of each face's corners, counter-clockwise as seen from outside.
     *
     * @throws IllegalArgumentException if all points lie in one plane, or there are too many
     */
    public static List<List<Integer>> faces(List<Point3> points) {
        if (points.size() < 4) {
            throw new IllegalArgumentException(
                    "A solid around points needs four of them at least, not " + points.size());
        }
        if (points.size() > MOST) {
            throw new IllegalArgumentException(
                    "A solid around %,d points is more than can be drawn: give it %,d at most"
                            .formatted(points.size(), MOST));
        }
        SpaceHull hull = new SpaceHull(points);
        hull.begin();
        for (int i = 0; i < points.size(); i++) {
            hull.add(i);
        }
        return hull.merged();
    }

    /** Starts with four points that enclose a volume, each as far from the ones before as possible. */
    private void begin() {
        int a = 0;
        int b = furthest(i -> points.get(i).distanceTo(points.get(a)));
        Point3 along = points.get(b).minus(points.get(a));
        int c = furthest(i -> along.cross(points.get(i).minus(points.get(a))).length());
        Point3 normal = along.cross(points.get(c).minus(points.get(a)));
        int d = furthest(i -> Math.abs(normal.dot(points.get(i).minus(points.get(a)))));
        double height = normal.length() == 0 ? 0 : normal.dot(points.get(d).minus(points.get(a))) / normal.length();
        if (!(Math.abs(height) > rounding)) {
            throw new IllegalArgumentException("A solid around points needs points that do not all lie in one plane");
        }
        int[] base = height > 0 ? new int[] {a, c, b} : new int[] {a, b, c};
        triangles.add(triangle(base[0], base[1], base[2]));
        for (int i = 0; i < 3; i++) {
            triangles.add(triangle(base[(i + 1) % 3], base[i], d));
        }
    }

    private interface Measure {
        double of(int point);
    }

    private int furthest(Measure measure) {
        int best = 0;
        for (int i = 1; i < points.size(); i++) {
            if (measure.of(i) > measure.of(best)) {
                best = i;
            }
        }
        return best;
    }

    private Triangle triangle(int a, int b, int c) {
        Point3 normal = points.get(b).minus(points.get(a)).cross(points.get(c).minus(points.get(a)));
        return new Triangle(a, b, c, normal.length() == 0 ? normal : normal.normalized());
    }

    private void add(int point) {
        List<Triangle> kept = new ArrayList<>();
        Set<Edge> rim = new LinkedHashSet<>();
        for (Triangle each : triangles) {
            if (each.normal.dot(points.get(point).minus(points.get(each.a))) > rounding) {
                toggle(rim, each.a, each.b);
                toggle(rim, each.b, each.c);
                toggle(rim, each.c, each.a);
            } else {
                kept.add(each);
            }
        }
        rim.forEach(edge -> kept.add(triangle(edge.from, edge.to, point)));
        triangles = kept;
    }

    /** An edge between two faces that both give way belongs to no rim. */
    private static void toggle(Set<Edge> rim, int from, int to) {
        if (!rim.remove(new Edge(to, from))) {
            rim.add(new Edge(from, to));
        }
    }

    private List<List<Integer>> merged() {
        List<List<Integer>> faces = new ArrayList<>();
        Set<Triangle> done = new HashSet<>();
        for (Triangle first : triangles) {
            if (first.normal.length() == 0 || !done.add(first)) {
                continue;
            }
            Set<Integer> corners = new LinkedHashSet<>(List.of(first.a, first.b, first.c));
            for (Triangle other : triangles) {
                if (!done.contains(other) && isInPlane(other, first)) {
                    done.add(other);
                    corners.addAll(List.of(other.a, other.b, other.c));
                }
            }
            faces.add(around(first, corners));
        }
        return faces;
    }

    private boolean isInPlane(Triangle other, Triangle plane) {
        return other.normal.dot(plane.normal) > 0
                && IntStream.of(other.a, other.b, other.c)
                        .allMatch(i ->
                                Math.abs(plane.normal.dot(points.get(i).minus(points.get(plane.a)))) <= 10 * rounding);
    }

    /** The corners of one plane in order, without those on its sides. */
    private List<Integer> around(Triangle plane, Set<Integer> corners) {
        Point3 x = points.get(plane.b).minus(points.get(plane.a)).normalized();
        Point3 y = plane.normal.cross(x);
        List<Integer> indices = List.copyOf(corners);
        List<Point> flat = indices.stream()
                .map(i -> points.get(i).minus(points.get(plane.a)))
                .map(arm -> new Point(arm.dot(x), arm.dot(y)))
                .toList();
        return ConvexHulls.around(flat).stream()
                .map(corner -> indices.get(flat.indexOf(corner)))
                .toList();
    }
}
