package org.kinora.engine.space;

import java.util.List;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;

/**
 * A line through space, straight from point to point, that faces the viewer all along.
 *
 * @param width in hundredths of a unit
 */
public record MeshLine(List<Point3> points, double width, Color color) {

    public MeshLine {
        points = List.copyOf(points);
    }
}
