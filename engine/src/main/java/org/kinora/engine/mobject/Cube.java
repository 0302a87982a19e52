package org.kinora.engine.mobject;

/**
 * A cube.
 *
 * <pre>{@code
 * add(new Cube(1.5).setFill(BLUE, 0.6));
 * }</pre>
 */
public final class Cube extends Polyhedron<Cube> {

    /** Around the origin, with a side of 2 units. */
    public Cube() {
        this(2);
    }

    /** @param side in units */
    public Cube(double side) {
        super(Prism.corners(side, side, side), Prism.boxFaces());
    }
}
