package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;

/**
 * A solid of four triangles.
 *
 * <pre>{@code
 * add(new Tetrahedron().setFill(GREEN, 0.7).setStroke(WHITE, 2));
 * }</pre>
 */
public final class Tetrahedron extends Polyhedron<Tetrahedron> {

    private static final List<Point3> CORNERS =
            List.of(new Point3(1, 1, 1), new Point3(1, -1, -1), new Point3(-1, 1, -1), new Point3(-1, -1, 1));

    private static final List<List<Integer>> FACES =
            List.of(List.of(2, 0, 1), List.of(1, 0, 3), List.of(3, 0, 2), List.of(2, 1, 3));

    /** Around the origin, with edges of one unit. */
    public Tetrahedron() {
        this(1);
    }

    /** @param edge the length of an edge, in units */
    public Tetrahedron(double edge) {
        super(Platonic.scaled(CORNERS, edge), FACES);
    }
}
