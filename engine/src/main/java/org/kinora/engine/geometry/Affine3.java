package org.kinora.engine.geometry;

import org.joml.Matrix4x3d;

/**
 * An affine map of space: {@code x' = xx·x + xy·y + xz·z + dx}, and so on. Angles are radians, counter-clockwise for one
 * who looks against the axis. All twelve numbers are finite.
 */
public record Affine3(
        double xx,
        double yx,
        double zx,
        double xy,
        double yy,
        double zy,
        double xz,
        double yz,
        double zz,
        double dx,
        double dy,
        double dz) {

    public static final Affine3 IDENTITY = new Affine3(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0);

    public Affine3 {
        if (!Double.isFinite(xx + yx + zx + xy + yy + zy + xz + yz + zz + dx + dy + dz)) {
            throw new IllegalArgumentException("A shift, a turn or a scale in space needs finite numbers, but this"
                    + " one's matrix is (%s, %s, %s; %s, %s, %s; %s, %s, %s) and it shifts by (%s, %s, %s)"
                            .formatted(xx, xy, xz, yx, yy, yz, zx, zy, zz, dx, dy, dz));
        }
    }

    /** What a map of the flat picture does to space: nothing to z. */
    public static Affine3 of(Affine flat) {
        return new Affine3(flat.xx(), flat.yx(), 0, flat.xy(), flat.yy(), 0, 0, 0, 1, flat.dx(), flat.dy(), 0);
    }

    /** The map that takes the unit vectors to these and the origin to that point. */
    public static Affine3 ofAxes(Point3 x, Point3 y, Point3 z, Point3 origin) {
        return new Affine3(
                x.x(), x.y(), x.z(), y.x(), y.y(), y.z(), z.x(), z.y(), z.z(), origin.x(), origin.y(), origin.z());
    }

    public static Affine3 translation(Point3 by) {
        return ofAxes(Point3.X_AXIS, Point3.Y_AXIS, Point3.Z_AXIS, by);
    }

    public static Affine3 scaling(double factor, Point3 about) {
        return new Affine3(
                factor,
                0,
                0,
                0,
                factor,
                0,
                0,
                0,
                factor,
                about.x() * (1 - factor),
                about.y() * (1 - factor),
                about.z() * (1 - factor));
    }

    /**
     * A turn about the line through a point, by Rodrigues' formula. Its numbers are the same on every machine.
     *
     * @throws IllegalArgumentException if the axis has no direction
     */
    public static Affine3 rotation(double angle, Point3 axis, Point3 about) {
        Point3 unit = axis.normalized();
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double x = unit.x();
        double y = unit.y();
        double z = unit.z();
        double rest = 1 - cos;
        Affine3 turn = new Affine3(
                cos + x * x * rest,
                y * x * rest + z * sin,
                z * x * rest - y * sin,
                x * y * rest - z * sin,
                cos + y * y * rest,
                z * y * rest + x * sin,
                x * z * rest + y * sin,
                y * z * rest - x * sin,
                cos + z * z * rest,
                0,
                0,
                0);
        return turn.movedBy(about.minus(turn.apply(about)));
    }

    /** This map, followed by {@code next}. */
    public Affine3 then(Affine3 next) {
        return of(next.matrix().mul(matrix()));
    }

    /** This map, followed by a shift. */
    public Affine3 movedBy(Point3 by) {
        return new Affine3(xx, yx, zx, xy, yy, zy, xz, yz, zz, dx + by.x(), dy + by.y(), dz + by.z());
    }

    public Point3 apply(Point3 point) {
        return apply(point.x(), point.y(), point.z());
    }

    public Point3 apply(double x, double y, double z) {
        return new Point3(xx * x + xy * y + xz * z + dx, yx * x + yy * y + yz * z + dy, zx * x + zy * y + zz * z + dz);
    }

    /** Turns and scales a displacement; the translation has no part in it. */
    public Point3 applyToVector(Point3 vector) {
        double x = vector.x();
        double y = vector.y();
        double z = vector.z();
        return new Point3(xx * x + xy * y + xz * z, yx * x + yy * y + yz * z, zx * x + zy * y + zz * z);
    }

    /** Where the origin goes. */
    public Point3 origin() {
        return new Point3(dx, dy, dz);
    }

    /** By which factor volumes grow; negative for a map that mirrors. */
    public double determinant() {
        return xx * (yy * zz - yz * zy) - xy * (yx * zz - yz * zx) + xz * (yx * zy - yy * zx);
    }

    /**
     * The map that undoes this one.
     *
     * @throws IllegalStateException if this map flattens space
     */
    public Affine3 inverse() {
        if (determinant() == 0) {
            throw new IllegalStateException("A map that flattens space has no inverse: " + this);
        }
        return of(matrix().invert());
    }

    /** Interpolates component by component, so that every mapped point moves straight and evenly. */
    public Affine3 interpolate(Affine3 end, double progress) {
        return new Affine3(
                xx + (end.xx - xx) * progress,
                yx + (end.yx - yx) * progress,
                zx + (end.zx - zx) * progress,
                xy + (end.xy - xy) * progress,
                yy + (end.yy - yy) * progress,
                zy + (end.zy - zy) * progress,
                xz + (end.xz - xz) * progress,
                yz + (end.yz - yz) * progress,
                zz + (end.zz - zz) * progress,
                dx + (end.dx - dx) * progress,
                dy + (end.dy - dy) * progress,
                dz + (end.dz - dz) * progress);
    }

    /** Whether no number differs by more than this. */
    public boolean isNear(Affine3 other, double tolerance) {
        Matrix4x3d own = matrix();
        return own.equals(other.matrix(), tolerance);
    }

    private Matrix4x3d matrix() {
        return new Matrix4x3d(xx, yx, zx, xy, yy, zy, xz, yz, zz, dx, dy, dz);
    }

    private static Affine3 of(Matrix4x3d m) {
        return new Affine3(
                m.m00(), m.m01(), m.m02(), m.m10(), m.m11(), m.m12(), m.m20(), m.m21(), m.m22(), m.m30(), m.m31(),
                m.m32());
    }
}
