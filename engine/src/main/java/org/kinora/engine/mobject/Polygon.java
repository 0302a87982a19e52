package org.kinora.engine.mobject;

import java.util.Arrays;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;

/** A closed line through given corners. */
public final class Polygon extends VMobject<Polygon> {

    private final Point[] corners;

    public Polygon(Point... corners) {
        super(Path.polygon(corners));
        this.corners = Arrays.copyOf(corners, corners.length);
    }

    /** Rounds all corners; a radius too large for the sides is made to fit. */
    public Polygon roundCorners(double radius) {
        path().set(Polygons.rounded(radius, corners));
        return this;
    }
}
