package org.kinora.engine.geometry;

import org.joml.Matrix3d;

/**
 * A map between planes that keeps straight lines straight, as when one plane is seen from a point outside of it:
 * {@code x' = (xx·x + xy·y + xw) / w}, {@code y' = (yx·x + yy·y + yw) / w} with {@code w = wx·x + wy·y + ww}. For a
 * plane in space, w is its distance from the eye, along the line of sight, in units of the distance of the picture;
 * what has no positive w cannot be seen.
 */
public record Homography(
        double xx, double xy, double xw, double yx, double yy, double yw, double wx, double wy, double ww) {

    public double x(double x, double y) {
        return (xx * x + xy * y + xw) / w(x, y);
    }

    public double y(double x, double y) {
        return (yx * x + yy * y + yw) / w(x, y);
    }

    public double w(double x, double y) {
        return wx * x + wy * y + ww;
    }

    /** First {@code before}, then this map. */
    public Homography after(Affine before) {
        return of(matrix().mul(new Matrix3d(
                before.xx(), before.yx(), 0, before.xy(), before.yy(), 0, before.dx(), before.dy(), 1)));
    }

    /** This map, followed by an affine one. */
    public Homography then(Affine next) {
        return of(
                new Matrix3d(next.xx(), next.yx(), 0, next.xy(), next.yy(), 0, next.dx(), next.dy(), 1).mul(matrix()));
    }

    /** Zero for a plane that is seen from its edge. */
    public double determinant() {
        return matrix().determinant();
    }

    /** The map back, up to a common factor of all nine numbers, of which the map does not depend. */
    public Homography inverse() {
        return of(matrix().invert());
    }

    /**
     * The greatest factor by which lengths grow at a point: the larger singular value of the derivative there.
     * Infinite where w is not positive.
     */
    public double greatestScale(double x, double y) {
        double w = w(x, y);
        if (!(w > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double px = x(x, y);
        double py = y(x, y);
        double a = (xx - px * wx) / w;
        double b = (xy - px * wy) / w;
        double c = (yx - py * wx) / w;
        double d = (yy - py * wy) / w;
        double sum = a * a + b * b + c * c + d * d;
        double determinant = a * d - b * c;
        return Math.sqrt((sum + Math.sqrt(Math.max(0, sum * sum - 4 * determinant * determinant))) / 2);
    }

    /** The affine map that agrees with this one at a point, in value and derivative. */
    public Affine tangentAt(double x, double y) {
        double w = w(x, y);
        double px = x(x, y);
        double py = y(x, y);
        double a = (xx - px * wx) / w;
        double b = (xy - px * wy) / w;
        double c = (yx - py * wx) / w;
        double d = (yy - py * wy) / w;
        return new Affine(a, c, b, d, px - a * x - b * y, py - c * x - d * y);
    }

    private Matrix3d matrix() {
        return new Matrix3d(xx, yx, wx, xy, yy, wy, xw, yw, ww);
    }

    private static Homography of(Matrix3d m) {
        return new Homography(m.m00, m.m10, m.m20, m.m01, m.m11, m.m21, m.m02, m.m12, m.m22);
    }
}
