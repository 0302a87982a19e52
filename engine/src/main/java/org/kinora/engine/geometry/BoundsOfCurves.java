package org.kinora.engine.geometry;

/** Finds the rectangle around a path: its end points and the points where a curve turns back along an axis. */
final class BoundsOfCurves implements PathVisitor {

    private double left = Double.POSITIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;
    private final Affine map;
    private double atX;
    private double atY;

    private BoundsOfCurves(Affine map) {
        this.map = map;
    }

    /** @param map applied to the path first, without rounding to single precision */
    static Bounds of(Path path, Affine map) {
        return new BoundsOfCurves(map).around(path);
    }

    private Bounds around(Path path) {
        path.visit(this);
        return new Bounds(left, bottom, right, top);
    }

    @Override
    public void moveTo(float toX, float toY) {
        goTo(mappedX(toX, toY), mappedY(toX, toY));
    }

    @Override
    public void lineTo(float toX, float toY) {
        moveTo(toX, toY);
    }

    @Override
    public void quadTo(float controlX, float controlY, float toX, float toY) {
        double fromX = atX;
        double fromY = atY;
        moveTo(toX, toY);
        double x = mappedX(controlX, controlY);
        double y = mappedY(controlX, controlY);
        if (isOutside(x, y)) {
            includeX(quadraticTurn(fromX, x, atX));
            includeY(quadraticTurn(fromY, y, atY));
        }
    }

    @Override
    public void cubicTo(float control1X, float control1Y, float control2X, float control2Y, float toX, float toY) {
        double fromX = atX;
        double fromY = atY;
        moveTo(toX, toY);
        double x1 = mappedX(control1X, control1Y);
        double y1 = mappedY(control1X, control1Y);
        double x2 = mappedX(control2X, control2Y);
        double y2 = mappedY(control2X, control2Y);
        if (isOutside(x1, y1) || isOutside(x2, y2)) {
            for (int root = -1; root <= 1; root += 2) {
                includeX(cubicTurn(fromX, x1, x2, atX, root));
                includeY(cubicTurn(fromY, y1, y2, atY, root));
            }
        }
    }

    @Override
    public void close() {}

    private double mappedX(float x, float y) {
        return map.applyX(SinglePrecision.meant(x), SinglePrecision.meant(y));
    }

    private double mappedY(float x, float y) {
        return map.applyY(SinglePrecision.meant(x), SinglePrecision.meant(y));
    }

    private void goTo(double x, double y) {
        atX = x;
        atY = y;
        includeX(x);
        includeY(y);
    }

    private boolean isOutside(double x, double y) {
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

    /** The value where the derivative 2(1−t)(b−a) + 2t(c−b) is zero, or an end point if that is nowhere in [0, 1]. */
    private static double quadraticTurn(double a, double b, double c) {
        double t = (a - b) / (a - 2 * b + c);
        return t > 0 && t < 1 ? (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c : a;
    }

    /**
     * One of the two values where the derivative of the cubic is zero, or an end point if that is nowhere in [0, 1].
     */
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
