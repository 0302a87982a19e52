package org.kinora.engine.geometry;

/**
 * How space is seen from an eye: in the picture, what is nearer is larger. The picture is the plane through the centre
 * at right angles to the line of sight; there a unit is a unit. An eye that looks straight down the z axis at the
 * plane z = 0 sees every point of it where it is.
 *
 * <p>A point goes to {@code (x / w, y / w)}, where w is its distance from the eye along the line of sight, in units of
 * the centre's distance. 1 / w is linear in the picture over every plane, and greater for what is nearer.
 *
 * @param view from space to (x, y, depth) where depth is 0 at the centre and positive toward the eye
 * @param center what the eye looks at
 * @param distance from the eye to the centre, in units
 */
public record Projection(Affine3 view, Point3 center, double distance) {

    /** At this distance from the eye and nearer, in units, nothing is seen. */
    public static final double NEAREST = 0.05;

    /** Distance at which a picture of 8 units in height fills an angle of view of 20°. */
    public static final double DEFAULT_DISTANCE = distanceFor(StrictMath.toRadians(20));

    public Projection {
        if (!(distance > NEAREST) || distance > 1e9) {
            throw new IllegalArgumentException(
                    "The camera's distance is more than %s units, not %s".formatted(NEAREST, distance));
        }
    }

    /**
     * The distance from which 8 units fill an angle.
     *
     * @param fieldOfView the vertical angle of view in radians, between 0 and π
     */
    public static double distanceFor(double fieldOfView) {
        if (!(fieldOfView > 0 && fieldOfView < Math.PI)) {
            throw new IllegalArgumentException(
                    "A field of view is an angle between 0 and 180 degrees, not " + Math.toDegrees(fieldOfView) + "°");
        }
        return 4 / StrictMath.tan(fieldOfView / 2);
    }

    /**
     * Seen from a direction given by angles in radians, as manim means them: φ is the angle between the z axis and the
     * direction to the eye, θ the angle of that direction about the z axis, from the x axis on, and γ turns the camera
     * about its line of sight. φ = 0, θ = −90°, γ = 0 is the flat picture.
     */
    public static Projection of(double phi, double theta, double gamma, Point3 center, double distance) {
        Affine3 turn = Affine3.translation(center.negated())
                .then(Affine3.rotation(-theta - Math.PI / 2, Point3.Z_AXIS, Point3.ORIGIN))
                .then(Affine3.rotation(-phi, Point3.X_AXIS, Point3.ORIGIN))
                .then(Affine3.rotation(gamma, Point3.Z_AXIS, Point3.ORIGIN));
        return new Projection(turn, center, distance);
    }

    /** Where the eye is. */
    public Point3 eye() {
        return center.plus(toEye().times(distance));
    }

    /** From the centre to the eye, with length 1. */
    public Point3 toEye() {
        return new Point3(view.zx(), view.zy(), view.zz());
    }

    /** How far a point is from the eye along the line of sight, in units of the centre's distance. */
    public double w(Point3 point) {
        return 1 - (view.zx() * point.x() + view.zy() * point.y() + view.zz() * point.z() + view.dz()) / distance;
    }

    /** The least w at which something is seen. */
    public double leastW() {
        return NEAREST / distance;
    }

    /** Where a point is seen, in scene units of the flat picture; meaningless behind the eye. */
    public Point apply(Point3 point) {
        Point3 seen = view.apply(point);
        double w = w(point);
        return new Point(center.x() + seen.x() / w, center.y() + seen.y() / w);
    }

    /** How the plane z = 0 of a placed thing is seen. */
    public Homography ofPlane(Affine3 place) {
        Affine3 seen = place.then(view);
        double wx = -seen.zx() / distance;
        double wy = -seen.zy() / distance;
        double ww = 1 - seen.dz() / distance;
        return new Homography(
                seen.xx() + center.x() * wx,
                seen.xy() + center.x() * wy,
                seen.dx() + center.x() * ww,
                seen.yx() + center.y() * wx,
                seen.yy() + center.y() * wy,
                seen.dy() + center.y() * ww,
                wx,
                wy,
                ww);
    }

    /** The turn that makes what stands in the plane z = 0 face the eye's picture, about a point that stays. */
    public Affine3 facing(Point3 about) {
        Affine3 back = new Affine3(
                view.xx(), view.xy(), view.xz(), view.yx(), view.yy(), view.yz(), view.zx(), view.zy(), view.zz(), 0, 0,
                0);
        return back.movedBy(about.minus(back.apply(about)));
    }
}
