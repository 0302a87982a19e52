package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;

/**
 * A straight line through space, whose stroke always faces the viewer: what is nearer is wider.
 *
 * <pre>{@code
 * add(new Line3D(new Point3(-2, 0, 0), new Point3(2, 1, 3)).setStroke(YELLOW, 6));
 * }</pre>
 */
public final class Line3D extends VMobject<Line3D> {

    /** @throws IllegalArgumentException if both ends are at the same place */
    public Line3D(Point3 start, Point3 end) {
        super(Path.polyline(Point.ORIGIN, new Point(length(start, end), 0)));
        Point3 along = end.minus(start).normalized();
        // any direction across will do; the one that is clearest across keeps its precision
        Point3 other = Math.abs(along.z()) < 0.9 ? Point3.Z_AXIS : Point3.X_AXIS;
        Point3 across = other.cross(along).normalized();
        pose().set(Pose.FLAT.at(Affine3.ofAxes(along, across, along.cross(across), start)));
    }

    private static double length(Point3 start, Point3 end) {
        double length = start.distanceTo(end);
        if (length == 0) {
            throw new IllegalArgumentException("A line's ends are at different places, not both at " + start);
        }
        return length;
    }

    /** Where it begins now. */
    public Point3 start() {
        return at(outlineEnd(0));
    }

    /** Where it ends now. */
    public Point3 end() {
        return at(outlineEnd(1));
    }

    private Point outlineEnd(double share) {
        return placement().apply(path().get().measure().pointAt(share));
    }

    private Point3 at(Point flat) {
        return pose().get().place().apply(flat.x(), flat.y(), 0);
    }
}
