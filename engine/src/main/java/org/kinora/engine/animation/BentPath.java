package org.kinora.engine.animation;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.PathVisitor;
import org.kinora.engine.geometry.Point;

/**
 * A path under a map of the plane that need not keep lines straight: every segment is cut into pieces, and each becomes
 * the cubic curve through four points of the mapped piece.
 */
final class BentPath implements PathVisitor {

    /** The longest piece, in the path's units: between its ends a map may bend only gently. */
    private static final double LONGEST = 0.2;

    private static final int MOST_PIECES = 64;

    private final UnaryOperator<Point> map;
    private final PathBuilder bent = Path.builder();
    private Point start = Point.ORIGIN;
    private Point at = Point.ORIGIN;

    private BentPath(UnaryOperator<Point> map) {
        this.map = map;
    }

    static Path of(Path path, UnaryOperator<Point> map) {
        BentPath bending = new BentPath(map);
        path.visit(bending);
        return bending.bent.build();
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point(x, y);
        at = start;
        bent.moveTo(map.apply(start));
    }

    @Override
    public void lineTo(float x, float y) {
        lineTo(new Point(x, y));
    }

    private void lineTo(Point end) {
        cubicTo(at.interpolate(end, 1.0 / 3), at.interpolate(end, 2.0 / 3), end);
    }

    @Override
    public void quadTo(float controlX, float controlY, float x, float y) {
        Point control = new Point(controlX, controlY);
        Point end = new Point(x, y);
        cubicTo(at.interpolate(control, 2.0 / 3), end.interpolate(control, 2.0 / 3), end);
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
        cubicTo(new Point(control1X, control1Y), new Point(control2X, control2Y), new Point(x, y));
    }

    private void cubicTo(Point control1, Point control2, Point end) {
        double length = at.distanceTo(control1) + control1.distanceTo(control2) + control2.distanceTo(end);
        int pieces = (int) Math.max(1, Math.min(MOST_PIECES, Math.ceil(length / LONGEST)));
        Point start = at;
        Point p0 = map.apply(start);
        for (int i = 0; i < pieces; i++) {
            Point p1 = map.apply(on(start, control1, control2, end, (i + 1.0 / 3) / pieces));
            Point p2 = map.apply(on(start, control1, control2, end, (i + 2.0 / 3) / pieces));
            Point p3 = map.apply(i == pieces - 1 ? end : on(start, control1, control2, end, (i + 1.0) / pieces));
            bent.cubicTo(control(p0, p1, p2, p3), control(p3, p2, p1, p0), p3);
            p0 = p3;
        }
        at = end;
    }

    /** The control point next to the first of four points that a cubic curve passes at 0, 1/3, 2/3 and 1. */
    private static Point control(Point p0, Point p1, Point p2, Point p3) {
        return p1.times(18)
                .minus(p0.times(5))
                .minus(p2.times(9))
                .plus(p3.times(2))
                .times(1.0 / 6);
    }

    private static Point on(Point a, Point b, Point c, Point d, double t) {
        Point ab = a.interpolate(b, t);
        Point bc = b.interpolate(c, t);
        Point cd = c.interpolate(d, t);
        return ab.interpolate(bc, t).interpolate(bc.interpolate(cd, t), t);
    }

    @Override
    public void close() {
        if (!at.equals(start)) {
            lineTo(start);
        }
        bent.close();
        at = start;
    }
}
