package org.kinora.engine.geometry;

/** An upright box in space, in scene units; a single point is a box too. */
public record Box3(Point3 low, Point3 high) {

    public Box3 {
        if (low.x() > high.x() || low.y() > high.y() || low.z() > high.z()) {
            throw new IllegalArgumentException("A box's low corner is not above its high one: " + low + ", " + high);
        }
    }

    /** The smallest box around points. */
    public static Box3 around(Iterable<Point3> points) {
        Box3 box = null;
        for (Point3 point : points) {
            Box3 one = new Box3(point, point);
            box = box == null ? one : box.union(one);
        }
        if (box == null) {
            throw new IllegalArgumentException("There is no box around no points");
        }
        return box;
    }

    public Box3 union(Box3 other) {
        return new Box3(
                new Point3(
                        Math.min(low.x(), other.low.x()),
                        Math.min(low.y(), other.low.y()),
                        Math.min(low.z(), other.low.z())),
                new Point3(
                        Math.max(high.x(), other.high.x()),
                        Math.max(high.y(), other.high.y()),
                        Math.max(high.z(), other.high.z())));
    }

    public Point3 center() {
        return low.interpolate(high, 0.5);
    }

    /** What it covers of the flat picture, seen along the z axis. */
    public Bounds flat() {
        return new Bounds(low.x(), low.y(), high.x(), high.y());
    }
}
