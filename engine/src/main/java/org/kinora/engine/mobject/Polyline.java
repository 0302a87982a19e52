package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Splines;
import org.kinora.engine.timeline.Property;

/**
 * An open line through points.
 *
 * <pre>{@code
 * play(create(new Polyline(LEFT, UP, RIGHT)));
 * add(Polyline.smooth(LEFT, UP, RIGHT).setStroke(YELLOW, 4));
 * }</pre>
 */
public final class Polyline extends VMobject<Polyline> implements Tipped<Polyline> {

    private final Property<Tips> tips = property("tips", Tips.NONE, Tips::between);

    /** @param points in scene units, at least two */
    public Polyline(Point... points) {
        this(Path.polyline(checked(points)));
    }

    private Polyline(Path outline) {
        super(outline);
    }

    /** A curve without corners through the points; manim's {@code set_points_smoothly}. */
    public static Polyline smooth(Point... points) {
        return new Polyline(Splines.smooth(checked(points)));
    }

    /** Runs straight through other points of the scene from now on; manim's {@code set_points_as_corners}. */
    public Polyline setPoints(Point... points) {
        return setOutline(Path.polyline(checked(points)));
    }

    /** Runs through other points of the scene without corners from now on. */
    public Polyline setPointsSmoothly(Point... points) {
        return setOutline(Splines.smooth(checked(points)));
    }

    private Polyline setOutline(Path outline) {
        path().set(outline.transformed(placement().inverse()));
        return this;
    }

    private static Point[] checked(Point... points) {
        if (points.length < 2) {
            throw new IllegalArgumentException("A line needs two points at least, not " + points.length);
        }
        return points;
    }

    @Override
    public Property<Tips> tips() {
        return tips;
    }
}
