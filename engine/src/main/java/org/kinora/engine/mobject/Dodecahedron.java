package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;

/**
 * A solid of twelve pentagons.
 *
 * <pre>{@code
 * add(new Dodecahedron().setFill(PURPLE, 0.7).setStroke(WHITE, 2));
 * }</pre>
 */
public final class Dodecahedron extends Polyhedron<Dodecahedron> {

    private static final List<Point3> CORNERS = List.of(
            new Point3(1, 1, 1),
            new Point3(1, 1, -1),
            new Point3(1, -1, 1),
            new Point3(1, -1, -1),
            new Point3(-1, 1, 1),
            new Point3(-1, 1, -1),
            new Point3(-1, -1, 1),
            new Point3(-1, -1, -1),
            new Point3(0, 1 / Platonic.GOLDEN, Platonic.GOLDEN),
            new Point3(0, 1 / Platonic.GOLDEN, -Platonic.GOLDEN),
            new Point3(0, -1 / Platonic.GOLDEN, Platonic.GOLDEN),
            new Point3(0, -1 / Platonic.GOLDEN, -Platonic.GOLDEN),
            new Point3(1 / Platonic.GOLDEN, Platonic.GOLDEN, 0),
            new Point3(1 / Platonic.GOLDEN, -Platonic.GOLDEN, 0),
            new Point3(-1 / Platonic.GOLDEN, Platonic.GOLDEN, 0),
            new Point3(-1 / Platonic.GOLDEN, -Platonic.GOLDEN, 0),
            new Point3(Platonic.GOLDEN, 0, 1 / Platonic.GOLDEN),
            new Point3(-Platonic.GOLDEN, 0, 1 / Platonic.GOLDEN),
            new Point3(Platonic.GOLDEN, 0, -1 / Platonic.GOLDEN),
            new Point3(-Platonic.GOLDEN, 0, -1 / Platonic.GOLDEN));

    private static final List<List<Integer>> FACES = List.of(
            List.of(1, 12, 0, 16, 18),
            List.of(2, 16, 0, 8, 10),
            List.of(4, 8, 0, 12, 14),
            List.of(11, 9, 1, 18, 3),
            List.of(14, 12, 1, 9, 5),
            List.of(18, 16, 2, 13, 3),
            List.of(15, 13, 2, 10, 6),
            List.of(7, 11, 3, 13, 15),
            List.of(19, 17, 4, 14, 5),
            List.of(10, 8, 4, 17, 6),
            List.of(7, 19, 5, 9, 11),
            List.of(7, 15, 6, 17, 19));

    /** Around the origin, with edges of one unit. */
    public Dodecahedron() {
        this(1);
    }

    /** @param edge the length of an edge, in units */
    public Dodecahedron(double edge) {
        super(Platonic.scaled(CORNERS, edge), FACES);
    }
}
