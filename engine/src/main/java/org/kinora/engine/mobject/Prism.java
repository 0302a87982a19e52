package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point3;

/**
 * A box with right angles: a slab, a bar or a tower.
 *
 * <pre>{@code
 * var slab = new Prism(6, 3, 0.2).setFill(TEAL, 0.3);
 * add(slab.shift(0, 0, 1));
 * }</pre>
 */
public final class Prism extends Polyhedron<Prism> {

    /** 3 units wide, 2 high and 1 deep, as manim's. */
    public Prism() {
        this(3, 2, 1);
    }

    /**
     * Around the origin.
     *
     * @param width along x, in units
     * @param height along y
     * @param depth along z
     */
    public Prism(double width, double height, double depth) {
        super(corners(width, height, depth), FACES);
    }

    private static final List<List<Integer>> FACES = List.of(
            List.of(0, 1, 3, 2),
            List.of(4, 5, 7, 6),
            List.of(0, 1, 5, 4),
            List.of(2, 3, 7, 6),
            List.of(0, 2, 6, 4),
            List.of(1, 3, 7, 5));

    static List<Point3> corners(double width, double height, double depth) {
        if (!(width > 0 && height > 0 && depth > 0)) {
            throw new IllegalArgumentException(
                    "A prism's sides are longer than 0, not %s, %s and %s".formatted(width, height, depth));
        }
        List<Point3> corners = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            corners.add(new Point3(
                    (i & 1) == 0 ? -width / 2 : width / 2,
                    (i & 2) == 0 ? -height / 2 : height / 2,
                    (i & 4) == 0 ? -depth / 2 : depth / 2));
        }
        return corners;
    }

    static List<List<Integer>> boxFaces() {
        return FACES;
    }
}
