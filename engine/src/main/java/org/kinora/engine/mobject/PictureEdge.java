package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Recording;

/** The edges of the picture, in scene units, while its camera is where it began. */
final class PictureEdge {

    private static final double HALF_HEIGHT = 4;

    private PictureEdge() {}

    static boolean contains(Point point) {
        return Math.abs(point.x()) <= halfWidth() && Math.abs(point.y()) <= HALF_HEIGHT;
    }

    /** Whether nothing of a rectangle is within the picture. */
    static boolean isOutside(Bounds bounds) {
        return bounds.left() > halfWidth()
                || bounds.right() < -halfWidth()
                || bounds.bottom() > HALF_HEIGHT
                || bounds.top() < -HALF_HEIGHT;
    }

    /** The shortest way for a rectangle to be within the picture with this gap to its edges; to the middle, if it is larger. */
    static Point wayInside(Bounds bounds, double gap) {
        return new Point(
                wayInside(bounds.left(), bounds.right(), halfWidth() - gap),
                wayInside(bounds.bottom(), bounds.top(), HALF_HEIGHT - gap));
    }

    private static double wayInside(double least, double most, double edge) {
        double up = -edge - least;
        double down = most - edge;
        return up > 0 && down > 0 ? (up - down) / 2 : Math.max(0, up) - Math.max(0, down);
    }

    /** Puts a label beside a point; within the picture, if the point is. */
    static <M extends Mobject> M placeBeside(Point point, M label, Point direction, double gap, double edgeGap) {
        label.nextTo(point, direction, gap);
        if (contains(point)) {
            label.shiftOntoScreen(edgeGap);
        }
        return label;
    }

    private static double halfWidth() {
        return Recording.current().frameWidth() / 2;
    }
}
