package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.FunctionCurves;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * Two axes that map every pair of numbers to a point of the scene. The point moves along when the axes are moved,
 * scaled or turned. A plot is a mobject of its own: group it with the axes to move both.
 *
 * <pre>{@code
 * dot.moveTo(axes.c2p(2, 4));
 * play(create(axes.plot(x -> Math.sin(x), 0, TAU)));
 * }</pre>
 */
public abstract sealed class CoordinateSystem<C extends CoordinateSystem<C>> extends Composite<C>
        permits Axes, NumberPlane {

    private final Range x;
    private final Range y;
    private Shape anchor;
    private Affine toAnchor;

    CoordinateSystem(Range x, Range y) {
        this.x = x;
        this.y = y;
    }

    /** From now on numbers move along with a part, starting from where this map puts them now. */
    final void anchor(Shape part, Affine numbersToScene) {
        anchor = part;
        toAnchor = numbersToScene.then(part.placement().inverse());
    }

    /** Numbers laid out around the origin of the scene, within the given size. */
    static Affine layOut(Range x, Range y, double width, double height) {
        double unitX = width / x.length();
        double unitY = height / y.length();
        return new Affine(unitX, 0, 0, unitY, -unitX * (x.from() + x.to()) / 2, -unitY * (y.from() + y.to()) / 2);
    }

    /** The numbers of the x axis. */
    public final Range x() {
        return x;
    }

    /** The numbers of the y axis. */
    public final Range y() {
        return y;
    }

    /** From numbers to scene units at a moment. */
    public final Affine placementAt(Moment moment) {
        return toAnchor.then(anchor.placementAt(moment));
    }

    /** Where a pair of numbers lies in the scene; manim's {@code coords_to_point}. */
    public final Point c2p(double xNumber, double yNumber) {
        return c2p(xNumber, yNumber, Recording.current().now());
    }

    /** Where a pair of numbers lies at a moment. */
    public final Point c2p(double xNumber, double yNumber, Moment moment) {
        return placementAt(moment).apply(new Point(xNumber, yNumber));
    }

    /** The numbers at a point of the scene; manim's {@code point_to_coords}. */
    public final Point p2c(Point point) {
        return placementAt(Recording.current().now()).inverse().apply(point);
    }

    /** The graph of a function over the whole x axis, whether or not it stays within the y axis' range. */
    public final FunctionGraph plot(DoubleUnaryOperator function) {
        return plot(function, x.from(), x.to());
    }

    /** The graph of a function from one x to another. */
    public final FunctionGraph plot(DoubleUnaryOperator function, double from, double to) {
        return new FunctionGraph(
                function, from, to, placementAt(Recording.current().now()));
    }

    /** The points curve(t), in numbers, for t from one value to another. */
    public final ParametricCurve plotCurve(DoubleFunction<Point> curve, double from, double to) {
        return new ParametricCurve(
                curve, from, to, placementAt(Recording.current().now()));
    }

    /**
     * The area between a function's graph and the x axis, filled half transparent; it leaves out where the graph is
     * interrupted.
     */
    public final PathShape area(DoubleUnaryOperator function, double from, double to) {
        Affine placement = placementAt(Recording.current().now());
        Path between = FunctionCurves.area(function, from, to, 0, FunctionGraph.toleranceOf(placement))
                .transformed(placement);
        return new PathShape(between).setStroke(Stroke.NONE).setFill(FunctionGraph.COLOR, 0.5);
    }
}
