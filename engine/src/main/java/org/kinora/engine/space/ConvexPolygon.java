package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.engine.geometry.HalfPlane;
import org.kinora.engine.geometry.Point;

/** A convex polygon of a plane, its corners counter-clockwise where y grows upward; empty if it has fewer than three. */
record ConvexPolygon(List<Point> corners) {

    private static final ConvexPolygon EMPTY = new ConvexPolygon(List.of());

    /** The convex hull of points, by Andrew's monotone chain (1979). */
    static ConvexPolygon around(List<Point> points) {
        if (points.size() < 3) {
            return EMPTY;
        }
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        List<Point> hull = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int start = hull.size();
            for (int i = 0; i < sorted.size(); i++) {
                Point next = sorted.get(pass == 0 ? i : sorted.size() - 1 - i);
                while (hull.size() >= start + 2
                        && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), next) <= 0) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(next);
            }
            hull.remove(hull.size() - 1);
        }
        return hull.size() < 3 ? EMPTY : new ConvexPolygon(hull);
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    boolean isEmpty() {
        return corners.size() < 3;
    }

    double area() {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            twice += corners.get(i).cross(corners.get((i + 1) % corners.size()));
        }
        return twice / 2;
    }

    /** What of it lies on one side of a line. */
    ConvexPolygon within(HalfPlane side) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point before = corners.get(i == 0 ? corners.size() - 1 : i - 1);
            Point here = corners.get(i);
            double overBefore = side.at(before.x(), before.y());
            double overHere = side.at(here.x(), here.y());
            if (overBefore >= 0 != overHere >= 0) {
                kept.add(before.interpolate(here, overBefore / (overBefore - overHere)));
            }
            if (overHere >= 0) {
                kept.add(here);
            }
        }
        return kept.size() < 3 ? EMPTY : new ConvexPolygon(kept);
    }

    /** What both polygons cover. */
    ConvexPolygon common(ConvexPolygon other) {
        ConvexPolygon rest = this;
        for (int i = 0; i < other.corners.size() && !rest.isEmpty(); i++) {
            Point from = other.corners.get(i);
            Point to = other.corners.get((i + 1) % other.corners.size());
            double a = from.y() - to.y();
            double b = to.x() - from.x();
            rest = rest.within(new HalfPlane(a, b, -a * from.x() - b * from.y()));
        }
        return rest;
    }
}
