package org.kinora.engine.geometry;

/** Finds the rectangle around a path: its end points and the points where a curve turns back along an axis. */
final class BoundsOfCurves implements PathVisitor {

    private double left = Double.POSITIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;
    private float atX;
    private float atY;

    Bounds of(Path path) {
        path.visit(this);
        return new Bounds(left, bottom, right, top);
    }

    @Override
    public void moveTo(float x, float y) {
        goTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        goTo(x, y);
    }

    @Override
    public void quadTo(float controlX, float controlY, float x, float y) {
        float fromX = atX;
        float fromY = atY;
        goTo(x, y);
        if (isOutside(controlX, controlY)) {
            includeX(quadraticTurn(fromX, controlX, x));
            includeY(quadraticTurn(fromY, controlY, y));
        }
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float x, float y) {
        float fromX = atX;
        float fromY = atY;
        goTo(x, y);
        if (isOutside(control1X, control1Y) || isOutside(control2X, control2Y)) {
            for (int root = -1; root <= 1; root += 2) {
                includeX(cubicTurn(fromX, control1X, control2X, x, root));
                includeY(cubicTurn(fromY, control1Y, control2Y, y, root));
            }
        }
    }

    @Override
    public void close() {}

    private void goTo(float x, float y) {
        atX = x;
        atY = y;
        includeX(x);
        includeY(y);
    }

    private boolean isOutside(float x, float y) {
        return x < left || x > right || y < bottom || y > top;
    }

    private void includeX(double x) {
        left = Math.min(left, x);
        right = Math.max(right, x);
    }

    private void includeY(double y) {
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
    }

    /** The value where the derivative 2(1−t)(b−a) + 2t(c−b) is zero, or an end point when that is nowhere in [0, 1]. */
    private static double quadraticTurn(double a, double b, double c) {
        double t = (a - b) / (a - 2 * b + c);
        return t > 0 && t < 1 ? (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c : a;
    }

    /** One of the two values where the derivative of the cubic is zero, or an end point when that is nowhere in [0, 1]. */
    private static double cubicTurn(double a, double b, double c, double d, int root) {
        double square = -a + 3 * b - 3 * c + d;
        double linear = 2 * (a - 2 * b + c);
        double constant = b - a;
        double discriminant = linear * linear - 4 * square * constant;
        if (discriminant < 0) {
            return a;
        }
        double t = Math.abs(square) < 1e-9
                ? -constant / linear
                : (-linear + root * Math.sqrt(discriminant)) / (2 * square);
        double s = 1 - t;
        return t > 0 && t < 1 ? s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d : a;
    }
}
