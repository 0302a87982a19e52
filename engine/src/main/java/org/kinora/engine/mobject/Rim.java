package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;

/** Where a line that comes out of the middle of something leaves it. */
final class Rim {

    private Rim() {}

    /** Where the way from the middle of the bounds to a point crosses their edge; the middle, if the point lies within. */
    static Point toward(Bounds bounds, Point target) {
        Point center = bounds.center();
        if (bounds.contains(target)) {
            return center;
        }
        Point way = target.minus(center);
        double across = way.x() == 0 ? 1 : bounds.width() / 2 / Math.abs(way.x());
        double upward = way.y() == 0 ? 1 : bounds.height() / 2 / Math.abs(way.y());
        return center.interpolate(target, Math.min(across, upward));
    }
}
