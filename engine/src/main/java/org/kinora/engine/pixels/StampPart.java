package org.kinora.engine.pixels;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A part of what every instance of a crowd shows: the inside of an outline, or a line along it, in one colour.
 *
 * @param path in coordinates whose origin is the instance's place
 * @param stroke {@link Stroke#NONE} for the inside; the line grows with the instance
 * @param color where an instance has none of its own
 */
public record StampPart(Path path, Stroke stroke, Color color) {

    /** The distance of its furthest point from the origin, with some room for joins of a line. */
    double radius() {
        var bounds = path.bounds();
        double x = Math.max(Math.abs(bounds.left()), Math.abs(bounds.right()));
        double y = Math.max(Math.abs(bounds.bottom()), Math.abs(bounds.top()));
        // a miter reaches four half widths at most
        return Math.sqrt(x * x + y * y) + stroke.width() / 100 * 2;
    }

    boolean isLine() {
        return stroke.width() > 0;
    }
}
