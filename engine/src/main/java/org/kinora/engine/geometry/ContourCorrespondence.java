package org.kinora.engine.geometry;

import java.util.List;

/**
 * Finds where a closed contour should begin so that its points are as near as possible to those of another, by the sum
 * of squared distances. Moving or scaling either contour as a whole does not change the answer.
 */
final class ContourCorrespondence {

    private static final int SAMPLES = 32;

    /** A start that is better by less than this is a tie that rounding tipped; the earlier one stays. */
    private static final double TIE = 1e-6;

    private ContourCorrespondence() {}

    /** How many curves to turn {@code to} by; both have the same number of curves. */
    static int turn(List<Bezier> from, List<Bezier> to) {
        int best = 0;
        double bestTravel = Double.POSITIVE_INFINITY;
        for (int turn = 0; turn < to.size(); turn++) {
            double travel = 0;
            for (int i = 0; i < from.size(); i++) {
                travel += squaredWay(
                        from.get(i).start(), to.get((i + turn) % to.size()).start());
            }
            if (travel < bestTravel * (1 - TIE)) {
                bestTravel = travel;
                best = turn;
            }
        }
        return best;
    }

    /** The proportion at which {@code to} should begin, chosen so that one joint of each coincides. */
    static double shift(ContourMeasure from, ContourMeasure to) {
        Point[] starts = from.samples(SAMPLES);
        Point[] ends = to.samples(SAMPLES);
        double best = 0;
        double bestTravel = Double.POSITIVE_INFINITY;
        for (double start : from.joints()) {
            for (double end : to.joints()) {
                double shift = end - start - Math.floor(end - start);
                double travel = travel(starts, ends, shift);
                if (travel < bestTravel * (1 - TIE)) {
                    bestTravel = travel;
                    best = shift;
                }
            }
        }
        return best;
    }

    private static double travel(Point[] starts, Point[] ends, double shift) {
        double place = shift * SAMPLES;
        int before = (int) place;
        double travel = 0;
        for (int i = 0; i < SAMPLES; i++) {
            Point end = ends[(before + i) % SAMPLES].interpolate(ends[(before + i + 1) % SAMPLES], place - before);
            travel += squaredWay(starts[i], end);
        }
        return travel;
    }

    private static double squaredWay(Point from, Point to) {
        Point way = to.minus(from);
        return way.dot(way);
    }
}
