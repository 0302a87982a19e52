package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;

/**
 * A solid of twenty triangles.
 *
 * <pre>{@code
 * add(new Icosahedron().setFill(TEAL, 0.7).setStroke(WHITE, 2));
 * }</pre>
 */
public final class Icosahedron extends Polyhedron<Icosahedron> {

    private static final List<Point3> CORNERS = List.of(
            new Point3(0, 1, Platonic.GOLDEN),
            new Point3(0, 1, -Platonic.GOLDEN),
            new Point3(0, -1, Platonic.GOLDEN),
            new Point3(0, -1, -Platonic.GOLDEN),
            new Point3(1, Platonic.GOLDEN, 0),
            new Point3(1, -Platonic.GOLDEN, 0),
            new Point3(-1, Platonic.GOLDEN, 0),
            new Point3(-1, -Platonic.GOLDEN, 0),
            new Point3(Platonic.GOLDEN, 0, 1),
            new Point3(-Platonic.GOLDEN, 0, 1),
            new Point3(Platonic.GOLDEN, 0, -1),
            new Point3(-Platonic.GOLDEN, 0, -1));

    private static final List<List<Integer>> FACES = List.of(
            List.of(8, 0, 2),
            List.of(2, 0, 9),
            List.of(6, 0, 4),
            List.of(4, 0, 8),
            List.of(9, 0, 6),
            List.of(3, 1, 10),
            List.of(11, 1, 3),
            List.of(4, 1, 6),
            List.of(10, 1, 4),
            List.of(6, 1, 11),
            List.of(5, 2, 7),
            List.of(8, 2, 5),
            List.of(7, 2, 9),
            List.of(7, 3, 5),
            List.of(5, 3, 10),
            List.of(11, 3, 7),
            List.of(10, 4, 8),
            List.of(8, 5, 10),
            List.of(9, 6, 11),
            List.of(11, 7, 9));

    /** Around the origin, with edges of one unit. */
    public Icosahedron() {
        this(1);
    }

    /** @param edge the length of an edge, in units */
    public Icosahedron(double edge) {
        super(Platonic.scaled(CORNERS, edge), FACES);
    }
}
