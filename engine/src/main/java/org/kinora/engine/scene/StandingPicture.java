package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Box3;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.space.MeshMember;
import org.kinora.engine.space.PlaneMember;
import org.kinora.engine.space.SpaceMember;

/**
 * A picture that stands in space, as a whole in front of other things or behind them: each picture parts what is
 * painted before it from what is painted after it.
 */
final class StandingPicture {

    /** In units: what is closer to a plane lies upon it. */
    private static final double UPON = 1e-6;

    private final PixelItem item;
    private final Sheet sheet;
    private final Point3 eye;
    private final int place;

    /** A plane with the side on which the eye is, and the corners of what lies in it. */
    private record Sheet(Point3 origin, Point3 towardEye, List<Point3> corners) {

        static Sheet of(Affine3 place, List<Point3> corners, Point3 eye) {
            Point3 normal = new Point3(place.xx(), place.yx(), place.zx())
                    .cross(new Point3(place.xy(), place.yy(), place.zy()));
            Point3 unit = normal.length() > 0 ? normal.normalized() : eye.minus(place.origin());
            double side = eye.minus(place.origin()).dot(unit);
            return new Sheet(place.origin(), side < 0 ? unit.negated() : unit, corners);
        }

        /** 1 if all these points are on the eye's side or upon the plane, −1 for the other side, else 0. */
        int sideOf(List<Point3> points) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (Point3 point : points) {
                double height = point.minus(origin).dot(towardEye);
                least = Math.min(least, height);
                most = Math.max(most, height);
            }
            boolean isUpon = least >= -UPON && most <= UPON;
            return isUpon ? 0 : least >= -UPON ? 1 : most <= UPON ? -1 : 0;
        }

        boolean holds(List<Point3> points) {
            return points.stream()
                    .allMatch(point -> Math.abs(point.minus(origin).dot(towardEye)) <= UPON);
        }
    }

    /**
     * @param item as it is painted
     * @param bounds around the picture, in its own coordinates
     * @param toPlane from there to its plane
     * @param standing takes the plane z = 0 to where it stands
     * @param place in the scene's order
     */
    StandingPicture(PixelItem item, Bounds bounds, Affine toPlane, Affine3 standing, Point3 eye, int place) {
        this.item = item;
        this.eye = eye;
        this.place = place;
        sheet = Sheet.of(standing, corners(bounds, toPlane, standing), eye);
    }

    private static List<Point3> corners(Bounds bounds, Affine toPlane, Affine3 standing) {
        List<Point3> corners = new ArrayList<>();
        for (Point direction : List.of(Point.DOWN_LEFT, Point.DOWN_RIGHT, Point.UP_RIGHT, Point.UP_LEFT)) {
            Point corner = toPlane.apply(bounds.corner(direction));
            corners.add(standing.apply(corner.x(), corner.y(), 0));
        }
        return corners;
    }

    PixelItem item() {
        return item;
    }

    /** Whether another picture is painted before this one. */
    boolean comesAfter(StandingPicture other) {
        return comesAfter(other.sheet, other.place);
    }

    /**
     * Whether this picture is painted before a thing.
     *
     * @param memberPlace in the scene's order
     */
    boolean comesBefore(SpaceMember member, int memberPlace) {
        if (member instanceof PlaneMember plane) {
            Bounds bounds = plane.path().bounds();
            List<Point3> corners = corners(bounds, plane.toPlane(), plane.place());
            return !comesAfter(Sheet.of(plane.place(), corners, eye), memberPlace);
        }
        MeshMember mesh = (MeshMember) member;
        Box3 box = mesh.mesh().box();
        List<Point3> corners = new ArrayList<>();
        for (int corner = 0; corner < 8; corner++) {
            corners.add(mesh.place()
                    .apply(
                            (corner & 1) == 0 ? box.low().x() : box.high().x(),
                            (corner & 2) == 0 ? box.low().y() : box.high().y(),
                            (corner & 4) == 0 ? box.low().z() : box.high().z()));
        }
        int side = sheet.sideOf(corners);
        return side == 0 ? sheet.sideOf(List.of(middle(corners))) > 0 : side > 0;
    }

    /** Whether something flat is painted before this picture. */
    private boolean comesAfter(Sheet other, int otherPlace) {
        if (sheet.holds(other.corners)) {
            return otherPlace < place;
        }
        int side = sheet.sideOf(other.corners);
        if (side != 0) {
            return side < 0;
        }
        int own = other.sideOf(sheet.corners);
        if (own != 0) {
            return own > 0;
        }
        // they cross: the one whose middle is farther goes first
        return middle(other.corners).distanceTo(eye) > middle(sheet.corners).distanceTo(eye);
    }

    private static Point3 middle(List<Point3> corners) {
        Point3 sum = Point3.ORIGIN;
        for (Point3 corner : corners) {
            sum = sum.plus(corner);
        }
        return sum.times(1.0 / corners.size());
    }
}
