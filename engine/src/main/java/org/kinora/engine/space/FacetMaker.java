package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.HalfPlane;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathVisitor;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.raster.Homogeneous;
import org.kinora.engine.raster.NearClip;

/** Finds where plane members are seen in one picture. For one thread. */
final class FacetMaker {

    /** Beyond this many corners, a rectangle serves as the hull. */
    private static final int MOST_CORNERS = 48;
    /** A line counts as this wide, in pixels, where it is compared with others. */
    private static final double LINE = 2;

    private final Projection projection;
    private final Affine toPixels;
    private final NearClip near;
    private final Homogeneous polygon = new Homogeneous(0);

    /** @param toPixels from the projection's picture to pixels */
    FacetMaker(Projection projection, Affine toPixels, PictureSize size) {
        this.projection = projection;
        this.toPixels = toPixels;
        near = new NearClip(size, projection.leastW(), 0);
    }

    Facet make(PlaneMember member, int scenePlace) {
        Homography ofPlane = projection.ofPlane(member.place()).then(toPixels);
        ConvexPolygon hull = hull(member);
        boolean isFront = projection.eye().minus(member.place().origin()).dot(member.normal()) >= 0;
        if (hull.isEmpty()) {
            return ofLine(member, scenePlace, ofPlane, isFront);
        }
        return new Facet(member, scenePlace, ofPlane, hull, List.of(), seen(ofPlane, hull), nearness(ofPlane), isFront);
    }

    private static ConvexPolygon hull(PlaneMember member) {
        Path path = member.path();
        List<Point> points = new ArrayList<>();
        if (path.size() <= MOST_CORNERS) {
            path.visit(new Corners(points));
            points.replaceAll(member.toPlane()::apply);
            return ConvexPolygon.around(points);
        }
        Bounds bounds = path.bounds();
        Affine map = member.toPlane();
        return ConvexPolygon.around(List.of(
                map.apply(bounds.corner(Point.DOWN_LEFT)),
                map.apply(bounds.corner(Point.DOWN_RIGHT)),
                map.apply(bounds.corner(Point.UP_RIGHT)),
                map.apply(bounds.corner(Point.UP_LEFT))));
    }

    /** What a polygon of a plane covers of the picture. */
    ConvexPolygon seen(Homography ofPlane, ConvexPolygon hull) {
        polygon.clear();
        for (Point corner : hull.corners()) {
            add(ofPlane, corner);
        }
        Homogeneous kept = near.closed(polygon);
        List<Point> pixels = new ArrayList<>();
        for (int i = 0; i < kept.count(); i++) {
            pixels.add(new Point(kept.x(i) / kept.w(i), kept.y(i) / kept.w(i)));
        }
        return ConvexPolygon.around(pixels);
    }

    private void add(Homography ofPlane, Point point) {
        polygon.add(
                ofPlane.xx() * point.x() + ofPlane.xy() * point.y() + ofPlane.xw(),
                ofPlane.yx() * point.x() + ofPlane.yy() * point.y() + ofPlane.yw(),
                ofPlane.w(point.x(), point.y()));
    }

    /** Over a plane, 1 / w is linear in the picture: the last row of the map back. */
    private static HalfPlane nearness(Homography ofPlane) {
        double determinant = ofPlane.determinant();
        if (Math.abs(determinant) < 1e-12) {
            return new HalfPlane(0, 0, 1 / Math.max(1e-9, ofPlane.ww()));
        }
        Homography back = ofPlane.inverse();
        return new HalfPlane(back.wx(), back.wy(), back.ww());
    }

    /** A straight line has no plane of its own: it gets the one that faces the viewer most. */
    private Facet ofLine(PlaneMember member, int scenePlace, Homography ofPlane, boolean isFront) {
        Bounds bounds = member.path().bounds();
        List<Point> points = new ArrayList<>();
        member.path().visit(new Corners(points));
        points.replaceAll(member.toPlane()::apply);
        polygon.clear();
        add(ofPlane, points.get(0));
        Point far = points.stream()
                .max((a, b) -> Double.compare(a.distanceTo(points.get(0)), b.distanceTo(points.get(0))))
                .orElse(points.get(0));
        add(ofPlane, far);
        ConvexPolygon hull = new ConvexPolygon(List.of());
        double[] stretch = near.stretch(polygon, 0, 1);
        if (stretch == null || bounds == null) {
            return new Facet(member, scenePlace, ofPlane, hull, List.of(), hull, new HalfPlane(0, 0, 1), isFront);
        }
        double[] start = between(stretch[0]);
        double[] end = between(stretch[1]);
        double dx = end[0] - start[0];
        double dy = end[1] - start[1];
        double square = Math.max(1e-12, dx * dx + dy * dy);
        double rise = (end[2] - start[2]) / square;
        HalfPlane nearness = new HalfPlane(dx * rise, dy * rise, start[2] - rise * (dx * start[0] + dy * start[1]));
        double length = Math.sqrt(square);
        double acrossX = -dy / length * LINE / 2;
        double acrossY = dx / length * LINE / 2;
        ConvexPolygon seen = ConvexPolygon.around(List.of(
                new Point(start[0] + acrossX, start[1] + acrossY),
                new Point(start[0] - acrossX, start[1] - acrossY),
                new Point(end[0] + acrossX, end[1] + acrossY),
                new Point(end[0] - acrossX, end[1] - acrossY)));
        return new Facet(member, scenePlace, ofPlane, hull, List.of(), seen, nearness, isFront);
    }

    /** x, y and 1 / w of a point of the line that was added. */
    private double[] between(double share) {
        double w = polygon.w(0) + (polygon.w(1) - polygon.w(0)) * share;
        double x = polygon.x(0) + (polygon.x(1) - polygon.x(0)) * share;
        double y = polygon.y(0) + (polygon.y(1) - polygon.y(0)) * share;
        return new double[] {x / w, y / w, 1 / w};
    }

    /** Whether every corner of some faces lies behind the planes of all others, so that they bound a convex solid. */
    static boolean isConvex(List<Facet> faces) {
        for (Facet plane : faces) {
            Point3 normal = plane.member().normal();
            if (normal.length() == 0) {
                return false;
            }
            Point3 unit = normal.normalized();
            Point3 origin = plane.member().place().origin();
            for (Facet other : faces) {
                for (Point corner : other.hull().corners()) {
                    Point3 there = other.member().place().apply(corner.x(), corner.y(), 0);
                    if (there.minus(origin).dot(unit) > 1e-4) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Collects ends and control points, whose hull holds the path. */
    private record Corners(List<Point> points) implements PathVisitor {

        @Override
        public void moveTo(float x, float y) {
            points.add(new Point(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            points.add(new Point(x, y));
        }

        @Override
        public void quadTo(float controlX, float controlY, float x, float y) {
            points.add(new Point(controlX, controlY));
            points.add(new Point(x, y));
        }

        @Override
        public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
            points.add(new Point(control1X, control1Y));
            points.add(new Point(control2X, control2Y));
            points.add(new Point(x, y));
        }

        @Override
        public void close() {}
    }
}
