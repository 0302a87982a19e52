package org.kinora.engine.geometry;

import java.util.List;

/** Draws a way of many points by fewer of them, as Douglas and Peucker choose them. */
final class LineThinning {

    private LineThinning() {}

    /**
     * Draws the points that are kept.
     *
     * @param way one point or more; a single one draws nothing. To a closed way, which comes without its first point at
     *     the end, this adds it
     * @param tolerance how far a point that is left out may be from the line
     */
    static void draw(List<Point> way, boolean isClosed, double tolerance, PathBuilder out) {
        if (isClosed) {
            way.add(way.get(0));
        }
        boolean[] isKept = new boolean[way.size()];
        int last = way.size() - 1;
        isKept[0] = true;
        isKept[last] = true;
        // a closed way has no chord: it is halved first
        keep(way, 0, isClosed ? last / 2 : last, tolerance, isKept);
        if (isClosed) {
            isKept[last / 2] = true;
            keep(way, last / 2, last, tolerance, isKept);
        }
        if (way.size() < 2) {
            return;
        }
        out.moveTo(way.get(0));
        for (int i = 1; i <= last; i++) {
            if (isKept[i] && !(isClosed && i == last)) {
                out.lineTo(way.get(i));
            }
        }
        if (isClosed) {
            out.close();
        }
    }

    /** The one furthest from the chord is kept until all are close to one. */
    private static void keep(List<Point> way, int from, int to, double tolerance, boolean[] isKept) {
        int furthest = -1;
        double greatest = tolerance;
        Point start = way.get(from);
        Point chord = way.get(to).minus(start);
        double length = chord.length();
        for (int i = from + 1; i < to; i++) {
            Point arm = way.get(i).minus(start);
            double gap = length == 0 ? arm.length() : Math.abs(chord.cross(arm)) / length;
            // a way that turns back on itself leaves its chord lengthwise
            double along = length == 0 ? 0 : chord.dot(arm) / length;
            double beyond = Math.max(-along, along - length);
            double away = Math.max(gap, beyond);
            if (away > greatest) {
                greatest = away;
                furthest = i;
            }
        }
        if (furthest >= 0) {
            isKept[furthest] = true;
            keep(way, from, furthest, tolerance, isKept);
            keep(way, furthest, to, tolerance, isKept);
        }
    }
}
