package org.kinora.engine.geometry;

/**
 * A place or a displacement in space, in scene units: x to the right, y upward, z out of the picture, toward the viewer
 * of a flat scene. All three numbers are finite.
 *
 * <pre>{@code
 * cube.moveTo(new Point3(1, 0, -2));
 * cube.rotate(30 * DEGREES, Point3.Y_AXIS);
 * }</pre>
 */
public record Point3(double x, double y, double z) {

    public static final Point3 ORIGIN = new Point3(0, 0, 0);
    public static final Point3 X_AXIS = new Point3(1, 0, 0);
    public static final Point3 Y_AXIS = new Point3(0, 1, 0);
    public static final Point3 Z_AXIS = new Point3(0, 0, 1);

    public Point3 {
        // the sum is finite unless one of them is not, or all are far larger than any scene
        if (!Double.isFinite(x + y + z)) {
            throw new IllegalArgumentException(
                    "A point in space needs finite coordinates, not (%s, %s, %s)".formatted(x, y, z));
        }
    }

    /** The place of a point of the flat picture. */
    public static Point3 of(Point flat) {
        return new Point3(flat.x(), flat.y(), 0);
    }

    public Point3 plus(Point3 other) {
        return new Point3(x + other.x, y + other.y, z + other.z);
    }

    public Point3 minus(Point3 other) {
        return new Point3(x - other.x, y - other.y, z - other.z);
    }

    public Point3 times(double factor) {
        return new Point3(x * factor, y * factor, z * factor);
    }

    public Point3 negated() {
        return new Point3(-x, -y, -z);
    }

    /** The dot product, in square units. */
    public double dot(Point3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The cross product: at right angles to both, as long as the area between them. */
    public Point3 cross(Point3 other) {
        return new Point3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distanceTo(Point3 other) {
        return minus(other).length();
    }

    /**
     * This direction with length 1.
     *
     * @throws IllegalArgumentException if this is the origin, which has no direction
     */
    public Point3 normalized() {
        double length = length();
        if (length == 0) {
            throw new IllegalArgumentException("The vector (0, 0, 0) has no direction");
        }
        return times(1 / length);
    }

    /** The point {@code progress} of the way to {@code end}; 0 is here, 1 is there, and others continue the line. */
    public Point3 interpolate(Point3 end, double progress) {
        return new Point3(x + (end.x - x) * progress, y + (end.y - y) * progress, z + (end.z - z) * progress);
    }

    /** What remains of it in the flat picture. */
    public Point flat() {
        return new Point(x, y);
    }
}
