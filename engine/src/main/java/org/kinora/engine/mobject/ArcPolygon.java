package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.JoinedPaths;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;

/**
 * A polygon whose sides are arcs.
 *
 * <pre>{@code
 * ArcPolygon reuleaux = new ArcPolygon(60 * DEGREES, LEFT, RIGHT, point(0, Math.sqrt(3)));
 * add(ArcPolygon.of(new Arc(1, 0, PI), new Arc(0.5, PI, -PI)));
 * }</pre>
 */
public final class ArcPolygon extends VMobject<ArcPolygon> {

    /** With sides that turn left by an eighth of a turn, as manim's do. */
    public ArcPolygon(Point... corners) {
        this(Math.PI / 4, corners);
    }

    /**
     * @param angle how far each side turns on its way, in radians; to the left when positive, so that sides bulge outward
     *     if the corners run counter-clockwise; less than a full turn
     * @param corners in scene units, at least two
     */
    public ArcPolygon(double angle, Point... corners) {
        this(sides(angle, corners));
    }

    private ArcPolygon(Path outline) {
        super(outline);
    }

    /** Along arcs, or other curves, in order; what does not meet is joined by straight lines. Manim's {@code ArcPolygonFromArcs}. */
    public static ArcPolygon of(Shape... arcs) {
        if (arcs.length == 0) {
            throw new IllegalArgumentException("A polygon of arcs needs one arc at least");
        }
        List<Path> sides = new ArrayList<>();
        for (Shape arc : arcs) {
            sides.add(arc.outline());
        }
        return new ArcPolygon(JoinedPaths.closed(sides));
    }

    private static Path sides(double angle, Point... corners) {
        if (corners.length < 2) {
            throw new IllegalArgumentException("A polygon of arcs needs two corners at least, not " + corners.length);
        }
        List<Path> sides = new ArrayList<>();
        for (int i = 0; i < corners.length; i++) {
            sides.add(Arcs.between(corners[i], corners[(i + 1) % corners.length], angle));
        }
        return JoinedPaths.closed(sides);
    }
}
