package org.kinora.engine.geometry;

/** One Bézier curve of degree 1 (a line), 2 or 3 by its control points, for computing with; immutable. */
final class Bezier {

    /** The five nodes and weights of Gauss and Legendre on [−1, 1] (Abramowitz and Stegun, table 25.4). */
    private static final double[] NODES = {
        0, -0.5384693101056831, 0.5384693101056831, -0.9061798459386640, 0.9061798459386640
    };

    private static final double[] WEIGHTS = {
        0.5688888888888889, 0.4786286704993665, 0.4786286704993665, 0.2369268850561891, 0.2369268850561891
    };

    /** The precision of lengths, relative to the piece: what single-precision coordinates can resolve. */
    private static final double LENGTH_TOLERANCE = 1e-7;

    private static final int DEEPEST = 12;

    private static final int NEAREST_SAMPLES = 16;

    /** Two thirds to this power is less than a hundred-millionth. */
    private static final int NEAREST_STEPS = 46;

    private final double[] x;
    private final double[] y;

    /** Keeps the arrays; a degree is one less than their length. */
    Bezier(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    static Bezier line(double fromX, double fromY, double toX, double toY) {
        return new Bezier(new double[] {fromX, toX}, new double[] {fromY, toY});
    }

    int degree() {
        return x.length - 1;
    }

    Point start() {
        return new Point(x[0], y[0]);
    }

    Point end() {
        return new Point(x[x.length - 1], y[y.length - 1]);
    }

    double x(int control) {
        return x[control];
    }

    double y(int control) {
        return y[control];
    }

    Point at(double t) {
        return new Point(value(x, t), value(y, t));
    }

    /** The direction of travel with length 1; where the curve stands still, the direction in which it leaves or arrives. */
    Point tangent(double t) {
        Point velocity = new Point(slope(x, t), slope(y, t));
        if (velocity.length() > 1e-9 * end().minus(start()).length()) {
            return velocity.normalized();
        }
        double before = Math.max(0, t - 1e-3);
        double after = Math.min(1, t + 1e-3);
        return at(after).minus(at(before)).normalized();
    }

    /** The arc length from parameter {@code from} to {@code to}, in units. */
    double length(double from, double to) {
        if (degree() == 1) {
            return (to - from) * Math.hypot(x[1] - x[0], y[1] - y[0]);
        }
        return lengthOfPart(from, to, quadrature(from, to), DEEPEST);
    }

    /** The parameter at which the curve comes closest to a point: the best of some samples, refined by thirds. */
    double nearestTo(Point point) {
        int samples = degree() == 1 ? 1 : NEAREST_SAMPLES;
        double best = 0;
        for (int i = 1; i <= samples; i++) {
            double t = (double) i / samples;
            if (at(t).distanceTo(point) < at(best).distanceTo(point)) {
                best = t;
            }
        }
        double from = Math.max(0, best - 1.0 / samples);
        double to = Math.min(1, best + 1.0 / samples);
        for (int i = 0; i < NEAREST_STEPS; i++) {
            double left = from + (to - from) / 3;
            double right = to - (to - from) / 3;
            if (at(left).distanceTo(point) <= at(right).distanceTo(point)) {
                to = right;
            } else {
                from = left;
            }
        }
        return (from + to) / 2;
    }

    /** The parameter up to which the curve is {@code distance} long; {@code whole} is the length of all of it. */
    double parameterAt(double distance, double whole) {
        if (distance <= 0) {
            return 0;
        }
        if (distance >= whole) {
            return 1;
        }
        double t = distance / whole;
        if (degree() == 1) {
            return t;
        }
        double low = 0;
        double high = 1;
        for (int step = 0; step < 40; step++) {
            double excess = length(0, t) - distance;
            if (Math.abs(excess) <= LENGTH_TOLERANCE * whole) {
                break;
            }
            if (excess > 0) {
                high = t;
            } else {
                low = t;
            }
            double newton = t - excess / Math.hypot(slope(x, t), slope(y, t));
            t = newton > low && newton < high ? newton : (low + high) / 2;
        }
        return t;
    }

    /** The piece between two parameters as a curve of its own, by blossoming. */
    Bezier part(double from, double to) {
        return from == 0 && to == 1 ? this : new Bezier(part(x, from, to), part(y, from, to));
    }

    Bezier reversed() {
        double[] backX = new double[x.length];
        double[] backY = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            backX[i] = x[x.length - 1 - i];
            backY[i] = y[y.length - 1 - i];
        }
        return new Bezier(backX, backY);
    }

    /** The same curve with the control points of a higher degree. */
    Bezier raisedTo(int degree) {
        Bezier raised = this;
        while (raised.degree() < degree) {
            raised = new Bezier(raised(raised.x), raised(raised.y));
        }
        return raised;
    }

    /** Twice the signed area that a ray from the origin sweeps along the control polygon. */
    double doubleArea() {
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += x[i - 1] * y[i] - x[i] * y[i - 1];
        }
        return sum;
    }

    /** Draws all but the start. */
    void drawTo(PathVisitor out) {
        switch (degree()) {
            case 1 -> out.lineTo((float) x[1], (float) y[1]);
            case 2 -> out.quadTo((float) x[1], (float) y[1], (float) x[2], (float) y[2]);
            default -> out.cubicTo((float) x[1], (float) y[1], (float) x[2], (float) y[2], (float) x[3], (float) y[3]);
        }
    }

    private double lengthOfPart(double from, double to, double estimate, int depth) {
        double middle = (from + to) / 2;
        double first = quadrature(from, middle);
        double second = quadrature(middle, to);
        boolean agrees = Math.abs(first + second - estimate) <= LENGTH_TOLERANCE * (first + second);
        if (depth == 0 || agrees && !turnsBack(from, to)) {
            return first + second;
        }
        return lengthOfPart(from, middle, first, depth - 1) + lengthOfPart(middle, to, second, depth - 1);
    }

    /** True where the speed may have a kink between the parameters, which quadratures may agree to overlook. */
    private boolean turnsBack(double from, double to) {
        double middle = (from + to) / 2;
        double middleX = slope(x, middle);
        double middleY = slope(y, middle);
        return middleX * slope(x, from) + middleY * slope(y, from) < 0
                || middleX * slope(x, to) + middleY * slope(y, to) < 0;
    }

    private double quadrature(double from, double to) {
        double half = (to - from) / 2;
        double middle = (from + to) / 2;
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            double t = middle + half * NODES[i];
            sum += WEIGHTS[i] * Math.hypot(slope(x, t), slope(y, t));
        }
        return half * sum;
    }

    private static double value(double[] p, double t) {
        double s = 1 - t;
        return switch (p.length) {
            case 2 -> s * p[0] + t * p[1];
            case 3 -> s * s * p[0] + 2 * s * t * p[1] + t * t * p[2];
            default -> s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
        };
    }

    private static double slope(double[] p, double t) {
        double s = 1 - t;
        return switch (p.length) {
            case 2 -> p[1] - p[0];
            case 3 -> 2 * (s * (p[1] - p[0]) + t * (p[2] - p[1]));
            default -> 3 * (s * s * (p[1] - p[0]) + 2 * s * t * (p[2] - p[1]) + t * t * (p[3] - p[2]));
        };
    }

    private static double[] part(double[] p, double from, double to) {
        double[] piece = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            piece[i] = blossom(p, from, to, i);
        }
        return piece;
    }

    /** De Casteljau's steps with {@code to} in the first {@code atEnd} of them and {@code from} in the others. */
    private static double blossom(double[] p, double from, double to, int atEnd) {
        double[] q = p.clone();
        for (int step = 0; step < p.length - 1; step++) {
            double t = step < atEnd ? to : from;
            for (int i = 0; i < p.length - 1 - step; i++) {
                q[i] += (q[i + 1] - q[i]) * t;
            }
        }
        return q[0];
    }

    private static double[] raised(double[] p) {
        double[] q = new double[p.length + 1];
        q[0] = p[0];
        q[p.length] = p[p.length - 1];
        for (int i = 1; i < p.length; i++) {
            double share = (double) i / p.length;
            q[i] = share * p[i - 1] + (1 - share) * p[i];
        }
        return q;
    }
}
