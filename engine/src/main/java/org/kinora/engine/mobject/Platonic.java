package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Point3;

/** What the regular solids have in common. */
final class Platonic {

    /** The golden ratio. */
    static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

    private Platonic() {}

    /** Corners around the origin, moved outward or inward until neighbours are this far apart. */
    static List<Point3> scaled(List<Point3> corners, double edge) {
        if (!(edge > 0)) {
            throw new IllegalArgumentException("A solid's edges are longer than 0, not " + edge);
        }
        double own = corners.stream()
                .skip(1)
                .mapToDouble(corners.get(0)::distanceTo)
                .min()
                .orElseThrow();
        return corners.stream().map(corner -> corner.times(edge / own)).toList();
    }
}
