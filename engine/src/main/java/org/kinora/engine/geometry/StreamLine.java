package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The way of a point that drifts in a field of velocities, integrated by Runge and Kutta's method of fourth order.
 *
 * <pre>{@code
 * StreamLine line = StreamLine.from(RIGHT, p -> p.perpendicular(), 0.05, 60, p -> true);
 * }</pre>
 *
 * @param points at equal steps of time
 * @param step in seconds
 * @param meanSpeed in units a second
 */
public record StreamLine(List<Point> points, double step, double meanSpeed) {

    /** How far a point goes in one step of the integration, in units. */
    private static final double LONGEST_WAY = 0.1;

    private static final int MOST_PARTS = 20;

    /** What is slower than this, in units a second, stands still. */
    private static final double SLOWEST = 1e-6;

    public StreamLine {
        points = List.copyOf(points);
    }

    /**
     * Follows a point for a while, or until it stands still or leaves where it is followed.
     *
     * @param velocity a pure function, in units and units a second
     * @param step between the points of the line, in seconds
     * @param most how many steps it is followed
     * @param inside where it is followed
     */
    public static StreamLine from(
            Point start, UnaryOperator<Point> velocity, double step, int most, Predicate<Point> inside) {
        List<Point> way = new ArrayList<>();
        Point at = start;
        double length = 0;
        for (int i = 0; i <= most && isFinite(at) && inside.test(at); i++) {
            length += i == 0 ? 0 : at.distanceTo(way.get(i - 1));
            way.add(at);
            double speed = velocity.apply(at).length();
            if (!(speed > SLOWEST) || Double.isInfinite(speed)) {
                break;
            }
            int parts = (int) Math.max(1, Math.min(MOST_PARTS, Math.ceil(speed * step / LONGEST_WAY)));
            for (int part = 0; part < parts; part++) {
                at = step(at, velocity, step / parts);
            }
        }
        return new StreamLine(way, step, way.size() < 2 ? 0 : length / (step * (way.size() - 1)));
    }

    private static boolean isFinite(Point point) {
        return Double.isFinite(point.x()) && Double.isFinite(point.y());
    }

    /** Where a point is a while later. */
    private static Point step(Point at, UnaryOperator<Point> velocity, double time) {
        Point first = velocity.apply(at);
        Point second = velocity.apply(at.plus(first.times(time / 2)));
        Point third = velocity.apply(at.plus(second.times(time / 2)));
        Point fourth = velocity.apply(at.plus(third.times(time)));
        return at.plus(
                first.plus(second.times(2)).plus(third.times(2)).plus(fourth).times(time / 6));
    }

    /** For how long the point was followed, in seconds. */
    public double seconds() {
        return step * (points.size() - 1);
    }

    /** A smooth curve through the points. */
    public Path path() {
        return Splines.smooth(points.toArray(Point[]::new));
    }
}
