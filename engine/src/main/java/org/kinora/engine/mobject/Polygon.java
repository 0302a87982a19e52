package org.kinora.engine.mobject;

import java.util.Arrays;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** A closed line through given corners; blue as manim's. */
public final class Polygon extends VMobject<Polygon> {

    private final Point[] corners;

    public Polygon(Point... corners) {
        super(Path.polygon(corners), Color.TRANSPARENT, new Stroke(Color.BLUE, DEFAULT_STROKE_WIDTH));
        this.corners = Arrays.copyOf(corners, corners.length);
    }

    /** Rounds all corners; a radius too large for the sides is made to fit. */
    public Polygon roundCorners(double radius) {
        path().set(Polygons.rounded(radius, corners));
        return this;
    }
}
