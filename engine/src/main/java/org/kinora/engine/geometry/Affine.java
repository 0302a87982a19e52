package org.kinora.engine.geometry;

import org.joml.Matrix3x2d;

/**
 * An affine map of the plane: {@code x' = xx·x + xy·y + dx}, {@code y' = yx·x + yy·y + dy}. Angles are radians
 * counter-clockwise. All six numbers are finite.
 */
public record Affine(double xx, double yx, double xy, double yy, double dx, double dy) {

    public Affine {
        // the sum is finite unless one of them is not, or all are far larger than any picture
        if (!Double.isFinite(xx + yx + xy + yy + dx + dy)) {
            throw new IllegalArgumentException(
                    "A shift, a turn or a scale needs finite numbers, but this one's matrix is"
                            + " (%s, %s; %s, %s) and it shifts by (%s, %s)".formatted(xx, xy, yx, yy, dx, dy));
        }
    }

    public static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    public static Affine translation(Point by) {
        return new Affine(1, 0, 0, 1, by.x(), by.y());
    }

    public static Affine scaling(double factor, Point about) {
        return stretching(factor, factor, about);
    }

    public static Affine stretching(double horizontally, double vertically, Point about) {
        return new Affine(horizontally, 0, 0, vertically, about.x() * (1 - horizontally), about.y() * (1 - vertically));
    }

    public static Affine rotation(double angle, Point about) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Affine(
                cos,
                sin,
                -sin,
                cos,
                about.x() - cos * about.x() + sin * about.y(),
                about.y() - sin * about.x() - cos * about.y());
    }

    /** This map, followed by {@code next}. */
    public Affine then(Affine next) {
        Matrix3x2d product = next.matrix().mul(matrix());
        return new Affine(product.m00, product.m01, product.m10, product.m11, product.m20, product.m21);
    }

    public Point apply(Point point) {
        return new Point(applyX(point.x(), point.y()), applyY(point.x(), point.y()));
    }

    public double applyX(double x, double y) {
        return xx * x + xy * y + dx;
    }

    public double applyY(double x, double y) {
        return yx * x + yy * y + dy;
    }

    /** Turns and scales a displacement; the translation has no part in it. */
    public Point applyToVector(Point vector) {
        return new Point(xx * vector.x() + xy * vector.y(), yx * vector.x() + yy * vector.y());
    }

    public double determinant() {
        return xx * yy - xy * yx;
    }

    /**
     * The map that undoes this one.
     *
     * @throws IllegalStateException if this map flattens the plane to a line or a point
     */
    public Affine inverse() {
        if (determinant() == 0) {
            throw new IllegalStateException("A map that flattens the plane has no inverse: " + this);
        }
        Matrix3x2d inverse = matrix().invert();
        return new Affine(inverse.m00, inverse.m01, inverse.m10, inverse.m11, inverse.m20, inverse.m21);
    }

    /** The square root of the factor by which areas grow: how much lengths grow on average. */
    public double meanScale() {
        return Math.sqrt(Math.abs(determinant()));
    }

    /** Interpolates component by component, so that every mapped point moves straight and evenly. */
    public Affine interpolate(Affine end, double progress) {
        return new Affine(
                xx + (end.xx - xx) * progress,
                yx + (end.yx - yx) * progress,
                xy + (end.xy - xy) * progress,
                yy + (end.yy - yy) * progress,
                dx + (end.dx - dx) * progress,
                dy + (end.dy - dy) * progress);
    }

    private Matrix3x2d matrix() {
        return new Matrix3x2d(xx, yx, xy, yy, dx, dy);
    }
}
