package org.kinora.engine.mobject;

import java.util.Arrays;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/**
 * A closed line through the given corners, blue as in manim.
 *
 * <pre>{@code
 * add(new Polygon(ORIGIN, RIGHT, UP).roundCorners(0.1));
 * }</pre>
 */
public final class Polygon extends VMobject<Polygon> {

    private final Point[] corners;

    /** @param corners in scene units, in order around the polygon */
    public Polygon(Point... corners) {
        super(Path.polygon(corners), Color.TRANSPARENT, new Stroke(Color.BLUE, DEFAULT_STROKE_WIDTH));
        this.corners = Arrays.copyOf(corners, corners.length);
    }

    /**
     * Rounds all corners.
     *
     * @param radius in units; one that is too large for the sides is reduced to fit
     */
    public Polygon roundCorners(double radius) {
        path().set(Polygons.rounded(radius, corners));
        return this;
    }
}
