package org.kinora.engine.geometry;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * An upright rectangle in scene units, with {@code left ≤ right} and {@code bottom ≤ top}; a single point is a rectangle too.
 */
public record Bounds(double left, double bottom, double right, double top) {

    public Bounds {
        if (!(left <= right) || !(bottom <= top)) {
            throw new IllegalArgumentException("Bounds need left ≤ right and bottom ≤ top, not " + left + ", " + bottom
                    + ", " + right + ", " + top);
        }
    }

    public static Bounds at(Point point) {
        return new Bounds(point.x(), point.y(), point.x(), point.y());
    }

    /** The smallest rectangle around all of them; empty when there are none. */
    public static Optional<Bounds> around(Stream<Bounds> parts) {
        return parts.reduce(Bounds::union);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }

    public Point center() {
        return new Point((left + right) / 2, (bottom + top) / 2);
    }

    /**
     * A corner, the middle of a side or the centre, like manim's critical points: the signs of the direction choose
     * left, middle or right, and bottom, middle or top.
     */
    public Point corner(Point direction) {
        return new Point(pick(direction.x(), left, right), pick(direction.y(), bottom, top));
    }

    private static double pick(double sign, double low, double high) {
        return sign < 0 ? low : sign > 0 ? high : (low + high) / 2;
    }

    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }

    /** This rectangle moved outward by {@code margin} on every side, in units. */
    public Bounds grown(double margin) {
        return new Bounds(left - margin, bottom - margin, right + margin, top + margin);
    }

    public boolean contains(Point point) {
        return point.x() >= left && point.x() <= right && point.y() >= bottom && point.y() <= top;
    }

    /** Where the line from the centre to a point crosses the edge; the centre if the point lies inside. */
    public Point rimToward(Point target) {
        Point center = center();
        if (contains(target)) {
            return center;
        }
        Point way = target.minus(center);
        double across = way.x() == 0 ? 1 : width() / 2 / Math.abs(way.x());
        double upward = way.y() == 0 ? 1 : height() / 2 / Math.abs(way.y());
        return center.interpolate(target, Math.min(across, upward));
    }

    public boolean intersects(Bounds other) {
        return left <= other.right && other.left <= right && bottom <= other.top && other.bottom <= top;
    }
}
