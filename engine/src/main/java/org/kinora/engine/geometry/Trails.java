package org.kinora.engine.geometry;

import java.util.List;

/**
 * Smooth curves through points that come one after the other. Unlike a {@linkplain Splines spline}, a curve between two
 * points depends on these and their neighbours only, so what is drawn already stays as it is while the trail grows.
 */
public final class Trails {

    private Trails() {}

    /**
     * One cubic between every two neighbours that differ. It leaves each point parallel to the line between the
     * neighbours of that point, with handles a third as long as the way to the next point: so a leap does not bend what
     * lies before it.
     *
     * @return empty for fewer than two different points
     */
    public static Path smooth(List<Point> points) {
        PathBuilder out = Path.builder();
        boolean isEmpty = true;
        for (int i = 0; i + 1 < points.size(); i++) {
            Point start = points.get(i);
            Point end = points.get(i + 1);
            double third = start.distanceTo(end) / 3;
            if (third == 0) {
                continue;
            }
            if (isEmpty) {
                out.moveTo(start);
                isEmpty = false;
            }
            Point leaving = start.plus(direction(points, i).times(third));
            Point arriving = end.minus(direction(points, i + 1).times(third));
            out.cubicTo(leaving, arriving, end);
        }
        return out.build();
    }

    private static Point direction(List<Point> points, int at) {
        Point before = points.get(Math.max(0, at - 1));
        Point after = points.get(Math.min(points.size() - 1, at + 1));
        return after.minus(before).normalized();
    }
}
