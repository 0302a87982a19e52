package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;

/**
 * A solid of eight triangles.
 *
 * <pre>{@code
 * add(new Octahedron().setFill(YELLOW, 0.7).setStroke(WHITE, 2));
 * }</pre>
 */
public final class Octahedron extends Polyhedron<Octahedron> {

    private static final List<Point3> CORNERS = List.of(
            new Point3(1, 0, 0),
            new Point3(-1, 0, 0),
            new Point3(0, 1, 0),
            new Point3(0, -1, 0),
            new Point3(0, 0, 1),
            new Point3(0, 0, -1));

    private static final List<List<Integer>> FACES = List.of(
            List.of(4, 0, 2),
            List.of(2, 0, 5),
            List.of(3, 0, 4),
            List.of(5, 0, 3),
            List.of(2, 1, 4),
            List.of(5, 1, 2),
            List.of(4, 1, 3),
            List.of(3, 1, 5));

    /** Around the origin, with edges of one unit. */
    public Octahedron() {
        this(1);
    }

    /** @param edge the length of an edge, in units */
    public Octahedron(double edge) {
        super(Platonic.scaled(CORNERS, edge), FACES);
    }
}
