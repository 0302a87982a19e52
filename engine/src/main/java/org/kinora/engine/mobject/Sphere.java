package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Colors;

/**
 * A ball.
 *
 * <pre>{@code
 * add(new Sphere(1.5).setColor(TEAL).shift(0, 0, 1.5));
 * }</pre>
 */
public final class Sphere extends SurfaceShape<Sphere> {

    private static final int ALONG = 24;

    /** Around the origin, with a radius of one unit. */
    public Sphere() {
        this(1);
    }

    /** @param radius in units */
    public Sphere(double radius) {
        super(Colors.BLUE_D, List.of(form(positive("radius", radius), ALONG)));
        setCheckerboard(Colors.BLUE_D, Colors.BLUE_E);
    }

    /** With one colour. */
    public Sphere(double radius, Color color) {
        super(color, List.of(form(positive("radius", radius), ALONG)));
    }

    static SurfaceForm form(double radius, int rows) {
        return new SurfaceForm(
                (u, v) -> {
                    double ring = radius * StrictMath.sin(u);
                    return new Point3(ring * StrictMath.cos(v), ring * StrictMath.sin(v), -radius * StrictMath.cos(u));
                },
                0,
                Math.PI,
                0,
                2 * Math.PI,
                rows,
                2 * rows);
    }

    static double positive(String name, double length) {
        if (!(length > 0) || length > 1e6) {
            throw new IllegalArgumentException("A %s is longer than 0 units, not %s".formatted(name, length));
        }
        return length;
    }

    @Override
    boolean isRound() {
        return true;
    }
}
