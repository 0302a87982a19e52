package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Colors;

/**
 * A round cone that stands on its base.
 *
 * <pre>{@code
 * add(new Cone(1, 2).setColor(ORANGE));
 * }</pre>
 */
public final class Cone extends SurfaceShape<Cone> {

    private static final int AROUND = 48;

    /** With a base of radius 1 and a height of 1 unit, as manim's. */
    public Cone() {
        this(1, 1);
    }

    /**
     * Around the z axis: the base in the plane z = 0, the tip above it.
     *
     * @param baseRadius in units
     * @param height along the z axis
     */
    public Cone(double baseRadius, double height) {
        this(baseRadius, height, Colors.BLUE_D);
    }

    Cone(double baseRadius, double height, Color color) {
        super(color, patches(Sphere.positive("cone's radius", baseRadius), Sphere.positive("cone's height", height)));
    }

    private static List<SurfaceForm> patches(double radius, double height) {
        return List.of(
                // the tip is left out by a hair: its normals could not be told
                new SurfaceForm((u, v) -> tapered(radius, height, u, v), 0, 0.9999, 0, 2 * Math.PI, 4, AROUND),
                Cylinder.disc(radius, 0));
    }

    private static Point3 tapered(double radius, double height, double share, double angle) {
        return Cylinder.around(radius * (1 - share), angle, height * share);
    }

    @Override
    boolean isRound() {
        return true;
    }
}
