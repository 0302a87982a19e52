package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Smooth curves through points that come one after the other. Unlike a {@linkplain Splines spline}, a curve between two
 * points depends on these and their neighbours only, so what is drawn already stays as it is while the trail grows.
 */
public final class Trails {

    /** The cosine of the turn from which on a corner is no curve. */
    private static final double LEAP = 0.7;

    private Trails() {}

    /**
     * One cubic between every two neighbours that differ. It leaves each point parallel to the line between the
     * neighbours of that point, with handles a third as long as the way to the next point: so a leap does not bend what
     * lies before it.
     *
     * @return empty for fewer than two different points
     */
    public static Path smooth(List<Point> way) {
        List<Point> points = new ArrayList<>(way.size());
        for (Point point : way) {
            if (points.isEmpty() || !point.equals(points.get(points.size() - 1))) {
                points.add(point);
            }
        }
        PathBuilder out = Path.builder();
        for (int i = 0; i + 1 < points.size(); i++) {
            Point start = points.get(i);
            Point end = points.get(i + 1);
            double third = start.distanceTo(end) / 3;
            if (i == 0) {
                out.moveTo(start);
            }
            Point leaving = start.plus(direction(points, i).times(third));
            Point arriving = end.minus(direction(points, i + 1).times(third));
            out.cubicTo(leaving, arriving, end);
        }
        return out.build();
    }

    private static Point direction(List<Point> points, int at) {
        if (at > 0 && at < points.size() - 1) {
            return between(points, at - 1, at + 1);
        }
        Point chord = at == 0 ? between(points, 0, 1) : between(points, at - 1, at);
        if (points.size() < 3) {
            return chord;
        }
        // at both ends as if the last curve were an arc, which leaves its chord as it arrives
        Point inner = at == 0 ? between(points, 0, 2) : between(points, at - 2, at);
        double alike = inner.dot(chord);
        return alike < LEAP ? chord : chord.times(2 * alike).minus(inner);
    }

    private static Point between(List<Point> points, int before, int after) {
        return points.get(after).minus(points.get(before)).normalized();
    }
}
