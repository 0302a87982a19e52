package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;

/**
 * A small ball that marks a place.
 *
 * <pre>{@code
 * add(new Dot3D(axes.c2p(1, 2, 3)).setColor(YELLOW));
 * }</pre>
 */
public final class Dot3D extends SurfaceShape<Dot3D> {

    private static final double RADIUS = 0.08;

    /** A white dot with a radius of 0.08 units. */
    public Dot3D(Point3 place) {
        this(place, RADIUS);
    }

    /** @param radius in units */
    public Dot3D(Point3 place, double radius) {
        super(Color.WHITE, List.of(Sphere.form(Sphere.positive("dot's radius", radius), 10)));
        shift(place);
    }
}
