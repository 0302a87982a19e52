package org.kinora.engine.geometry;

/**
 * Smooth curves through given points.
 *
 * <pre>{@code
 * Path curve = Splines.smooth(LEFT, UP, RIGHT);
 * }</pre>
 */
public final class Splines {

    private Splines() {}

    /**
     * The natural cubic spline through the points in equal steps of its parameter, as manim's
     * {@code set_points_smoothly}: direction and curvature are continuous, and the ends have no curvature. It is closed
     * if the last point equals the first.
     *
     * @return a path of one cubic between neighbours; empty for no points
     */
    public static Path smooth(Point... points) {
        int spans = points.length - 1;
        if (spans < 2) {
            return Path.polyline(points);
        }
        boolean closed = points[0].equals(points[spans]) && spans > 2;
        Point[] leaving = closed ? CubicSpline.closedHandles(points) : CubicSpline.openHandles(points);
        PathBuilder out = Path.builder().moveTo(points[0]);
        for (int i = 0; i < spans; i++) {
            Point end = points[i + 1];
            // equal velocity on both sides of a joint; at an open end no curvature
            Point arriving = i + 1 < spans || closed
                    ? end.times(2).minus(leaving[(i + 1) % spans])
                    : leaving[i].interpolate(end, 0.5);
            out.cubicTo(leaving[i], arriving, end);
        }
        return closed ? out.closed().build() : out.build();
    }
}
