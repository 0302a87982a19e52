package org.kinora.engine.geometry;

/**
 * A place or a displacement in the plane, in scene units; x to the right, y upward.
 *
 * <pre>{@code
 * Point middle = LEFT.plus(new Point(3, 1)).times(0.5);
 * dot.shift(Point.polar(2, 30 * DEGREES));
 * }</pre>
 */
public record Point(double x, double y) {

    public static final Point ORIGIN = new Point(0, 0);
    public static final Point UP = new Point(0, 1);
    public static final Point DOWN = new Point(0, -1);
    public static final Point LEFT = new Point(-1, 0);
    public static final Point RIGHT = new Point(1, 0);
    public static final Point UP_LEFT = new Point(-1, 1);
    public static final Point UP_RIGHT = new Point(1, 1);
    public static final Point DOWN_LEFT = new Point(-1, -1);
    public static final Point DOWN_RIGHT = new Point(1, -1);

    /** The point at {@code radius} from the origin in direction {@code angle}, in radians counter-clockwise from the right. */
    public static Point polar(double radius, double angle) {
        return new Point(radius * Math.cos(angle), radius * Math.sin(angle));
    }

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    public Point negated() {
        return new Point(-x, -y);
    }

    /** The dot product, in square units. */
    public double dot(Point other) {
        return x * other.x + y * other.y;
    }

    /** The z component of the cross product; positive when {@code other} lies counter-clockwise of this. */
    public double cross(Point other) {
        return x * other.y - y * other.x;
    }

    public double length() {
        return Math.hypot(x, y);
    }

    public double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** Radians counter-clockwise from the right, in (−π, π]; 0 for the origin. */
    public double angle() {
        return Math.atan2(y, x);
    }

    /** This direction with length 1; the origin if there is no direction. */
    public Point normalized() {
        double length = length();
        return length == 0 ? ORIGIN : times(1 / length);
    }

    /** This vector after a quarter turn counter-clockwise. */
    public Point perpendicular() {
        return new Point(-y, x);
    }

    public Point rotated(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Point(cos * x - sin * y, sin * x + cos * y);
    }

    /** The point {@code progress} of the way to {@code end}; 0 is here, 1 is there, and others continue the line. */
    public Point interpolate(Point end, double progress) {
        return new Point(x + (end.x - x) * progress, y + (end.y - y) * progress);
    }
}
