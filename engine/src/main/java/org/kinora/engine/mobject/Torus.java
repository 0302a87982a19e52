package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Colors;

/**
 * A ring.
 *
 * <pre>{@code
 * add(new Torus(2, 0.6).setCheckerboard(GOLD, ORANGE));
 * }</pre>
 */
public final class Torus extends SurfaceShape<Torus> {

    /** 3 units from the centre to the middle of the tube, which has a radius of 1, as manim's. */
    public Torus() {
        this(3, 1);
    }

    /**
     * Around the z axis.
     *
     * @param majorRadius from the centre to the middle of the tube, in units
     * @param minorRadius of the tube
     */
    public Torus(double majorRadius, double minorRadius) {
        super(
                Colors.BLUE_D,
                List.of(form(
                        Sphere.positive("torus's radius", majorRadius),
                        Sphere.positive("tube's radius", minorRadius))));
        setCheckerboard(Colors.BLUE_D, Colors.BLUE_E);
    }

    private static SurfaceForm form(double major, double minor) {
        return new SurfaceForm(
                (u, v) -> {
                    double ring = major - minor * StrictMath.cos(v);
                    return new Point3(ring * StrictMath.cos(u), ring * StrictMath.sin(u), -minor * StrictMath.sin(v));
                },
                0,
                2 * Math.PI,
                0,
                2 * Math.PI,
                48,
                24);
    }
}
