package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.SpaceHull;

/**
 * The smallest convex solid around points in space.
 *
 * <pre>{@code
 * ConvexHull3D tent = new ConvexHull3D(point(1, 1, 0), point(-1, 1, 0), point(0, -1, 0), point(0, 0, 2));
 * play(rotate(tent.setFill(TEAL, 0.6), TAU, Z_AXIS));
 * }</pre>
 */
public final class ConvexHull3D extends Polyhedron<ConvexHull3D> {

    /** @param points in scene units, at least four that do not lie in one plane */
    public ConvexHull3D(Point3... points) {
        super(List.of(points), SpaceHull.faces(List.of(points)));
    }
}
