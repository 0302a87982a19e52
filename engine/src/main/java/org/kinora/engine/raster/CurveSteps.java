package org.kinora.engine.raster;

/**
 * How many equal steps of its parameter a Bézier curve needs so that the chords stay within a tolerance: Wang's formula,
 * n = √(d(d−1)/8 · max|second difference| / tolerance) (Goldman, Pyramid Algorithms, 2003, §5.6).
 */
final class CurveSteps {

    /** Keeps a single huge curve from filling the memory. */
    private static final int LIMIT = 4096;

    /**
     * A single chord for a whole curve has no inner points that could compensate its error, so its tolerance is
     * smaller.
     */
    private static final double ALMOST_STRAIGHT = 0.25;

    private CurveSteps() {}

    static int quadratic(float x0, float y0, float x1, float y1, float x2, float y2, double tolerance) {
        double second = length(x0 - 2.0 * x1 + x2, y0 - 2.0 * y1 + y2);
        return steps(second / (4 * tolerance));
    }

    static int cubic(float x0, float y0, float x1, float y1, float x2, float y2, float x3, float y3, double tolerance) {
        double first = length(x0 - 2.0 * x1 + x2, y0 - 2.0 * y1 + y2);
        double second = length(x1 - 2.0 * x2 + x3, y1 - 2.0 * y2 + y3);
        return steps(3 * Math.max(first, second) / (4 * tolerance));
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private static int steps(double square) {
        if (square <= ALMOST_STRAIGHT) {
            return 1;
        }
        return (int) Math.max(2, Math.min(LIMIT, Math.ceil(Math.sqrt(square))));
    }
}
