package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;

/**
 * A solid of any flat faces.
 *
 * <pre>{@code
 * List<Point3> corners = List.of(point(1, 1, 1), point(1, -1, -1), point(-1, 1, -1), point(-1, -1, 1));
 * add(new Solid(corners, List.of(List.of(0, 1, 2), List.of(0, 2, 3), List.of(0, 3, 1), List.of(1, 3, 2))));
 * }</pre>
 */
public final class Solid extends Polyhedron<Solid> {

    /**
     * @param corners in scene units
     * @param faces the indices of each face's corners, in order around it
     */
    public Solid(List<Point3> corners, List<List<Integer>> faces) {
        super(corners, faces);
    }
}
