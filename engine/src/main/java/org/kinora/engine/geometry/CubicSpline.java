package org.kinora.engine.geometry;

/**
 * Solves for the handles of a cubic spline: the first control point of every span, such that velocity and acceleration
 * are continuous at every joint. Source of the equations: Bartels, Beatty and Barsky, "An Introduction to Splines for
 * Use in Computer Graphics and Geometric Modeling" (1987), chapter 3, in Bézier form.
 */
final class CubicSpline {

    private CubicSpline() {}

    /** Handles for an open spline without curvature at its ends, through at least 3 points. */
    static Point[] openHandles(Point[] points) {
        int spans = points.length - 1;
        double[] diagonal = new double[spans];
        Point[] right = new Point[spans];
        for (int i = 0; i < spans; i++) {
            diagonal[i] = 4;
            right[i] = points[i].times(4).plus(points[i + 1].times(2));
        }
        diagonal[0] = 2;
        right[0] = points[0].plus(points[1].times(2));
        // the last row, 2a + 7b = 8p + q, with both sides halved
        diagonal[spans - 1] = 3.5;
        right[spans - 1] = points[spans - 1].times(4).plus(points[spans].times(0.5));
        return solve(diagonal, right);
    }

    /** Handles for a closed spline, whose last point is its first, through at least 3 different points. */
    static Point[] closedHandles(Point[] points) {
        int spans = points.length - 1;
        double[] diagonal = new double[spans];
        Point[] right = new Point[spans];
        Point[] corner = new Point[spans];
        for (int i = 0; i < spans; i++) {
            diagonal[i] = 4;
            right[i] = points[i].times(4).plus(points[i + 1].times(2));
            corner[i] = Point.ORIGIN;
        }
        // Sherman and Morrison: the two corner elements are the product of u = (1, 0 … 0, 1) with itself
        diagonal[0] -= 1;
        diagonal[spans - 1] -= 1;
        corner[0] = Point.RIGHT;
        corner[spans - 1] = Point.RIGHT;
        Point[] open = solve(diagonal, right);
        Point[] change = solve(diagonal, corner);
        Point alongU = open[0].plus(open[spans - 1]);
        double share = 1 / (1 + change[0].x() + change[spans - 1].x());
        Point[] handles = new Point[spans];
        for (int i = 0; i < spans; i++) {
            handles[i] = open[i].minus(alongU.times(share * change[i].x()));
        }
        return handles;
    }

    /** Gauss elimination of a matrix with the given diagonal and ones beside it. */
    private static Point[] solve(double[] diagonal, Point[] right) {
        int count = diagonal.length;
        double[] pivots = diagonal.clone();
        Point[] solution = right.clone();
        for (int i = 1; i < count; i++) {
            pivots[i] -= 1 / pivots[i - 1];
            solution[i] = solution[i].minus(solution[i - 1].times(1 / pivots[i - 1]));
        }
        solution[count - 1] = solution[count - 1].times(1 / pivots[count - 1]);
        for (int i = count - 2; i >= 0; i--) {
            solution[i] = solution[i].minus(solution[i + 1]).times(1 / pivots[i]);
        }
        return solution;
    }
}
