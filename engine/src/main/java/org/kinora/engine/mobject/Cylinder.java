package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Colors;

/**
 * A round pillar with closed ends.
 *
 * <pre>{@code
 * add(new Cylinder(1, 3).setColor(GREEN));
 * }</pre>
 */
public final class Cylinder extends SurfaceShape<Cylinder> {

    private static final int AROUND = 48;

    /** With a radius of 1 and a height of 2 units, as manim's. */
    public Cylinder() {
        this(1, 2);
    }

    /**
     * Around the z axis, half of it below the origin.
     *
     * @param radius in units
     * @param height along the z axis
     */
    public Cylinder(double radius, double height) {
        super(
                Colors.BLUE_D,
                patches(Sphere.positive("cylinder's radius", radius), Sphere.positive("cylinder's height", height)));
    }

    private static List<SurfaceForm> patches(double radius, double height) {
        List<SurfaceForm> patches = new ArrayList<>();
        patches.add(
                new SurfaceForm((u, v) -> around(radius, v, u), -height / 2, height / 2, 0, 2 * Math.PI, 1, AROUND));
        patches.add(disc(radius, -height / 2));
        patches.add(disc(radius, height / 2));
        return patches;
    }

    static SurfaceForm disc(double radius, double z) {
        return new SurfaceForm((u, v) -> around(radius * u, v, z), 0, 1, 0, 2 * Math.PI, 1, AROUND);
    }

    static Point3 around(double radius, double angle, double z) {
        return new Point3(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), z);
    }

    @Override
    boolean isRound() {
        return true;
    }
}
