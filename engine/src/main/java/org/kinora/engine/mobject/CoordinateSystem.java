package org.kinora.engine.mobject;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
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
        permits Axes, GridPlane, PolarPlane {

    private final Range x;
    private final Range y;
    private final Scales scales;
    private Shape anchor;
    private Affine toAnchor;

    CoordinateSystem(Range x, Range y) {
        this(x, y, Scales.LINEAR);
    }

    CoordinateSystem(Range x, Range y, Scales scales) {
        this.x = x;
        this.y = y;
        this.scales = scales;
    }

    /** From now on numbers move along with a part, starting from where this map puts them now. */
    final void anchor(Shape part, Affine numbersToScene) {
        anchor = part;
        toAnchor = numbersToScene.then(part.placement().inverse());
    }

    /** As {@link #anchor}, to the first of all shapes. */
    final void anchorTo(Affine numbersToScene) {
        if (shapes().isEmpty()) {
            throw new IllegalArgumentException(
                    "A plane over " + x + " and " + y + " has no line; give it smaller steps");
        }
        anchor(shapes().get(0), numbersToScene);
    }

    /** Numbers laid out around the origin of the scene, within the given size. */
    static Affine layOut(Range x, Range y, double width, double height) {
        double unitX = width / x.length();
        double unitY = height / y.length();
        return new Affine(unitX, 0, 0, unitY, -unitX * (x.from() + x.to()) / 2, -unitY * (y.from() + y.to()) / 2);
    }

    /** The numbers of the x axis, or the exponents if it is scaled by powers. */
    public final Range x() {
        return x;
    }

    /** The numbers of the y axis, or the exponents if it is scaled by powers. */
    public final Range y() {
        return y;
    }

    /** From numbers, or from their exponents where an axis is scaled by powers, to scene units at a moment. */
    public final Affine placementAt(Moment moment) {
        return toAnchor.then(anchor.placementAt(moment));
    }

    /** Where a pair of numbers lies in the scene; manim's {@code coords_to_point}. */
    public final Point c2p(double xNumber, double yNumber) {
        return c2p(xNumber, yNumber, Recording.current().now());
    }

    /**
     * Where a pair of numbers lies at a moment.
     *
     * @throws IllegalArgumentException if a number has no place on its axis, as 0 on a logarithmic one
     */
    public final Point c2p(double xNumber, double yNumber, Moment moment) {
        return placementAt(moment).apply(scales.place(new Point(xNumber, yNumber)));
    }

    /** The numbers at a point of the scene; manim's {@code point_to_coords}. */
    public final Point p2c(Point point) {
        return scales.numbers(placementNow().inverse().apply(point));
    }

    /** The graph of a function over the whole x axis, whether or not it stays within the y axis' range. */
    public final FunctionGraph plot(DoubleUnaryOperator function) {
        return plot(function, scales.x().number(x.from()), scales.x().number(x.to()));
    }

    /** The graph of a function from one x to another. */
    public final FunctionGraph plot(DoubleUnaryOperator function, double from, double to) {
        return new FunctionGraph(function, from, to, placementNow(), scales);
    }

    /** The points curve(t), in numbers, for t from one value to another. */
    public final ParametricCurve plotCurve(DoubleFunction<Point> curve, double from, double to) {
        return new ParametricCurve(scales.placedCurve(curve), from, to, placementNow());
    }

    /**
     * The points at a distance from zero that depends on the angle; manim's {@code plot_polar_graph}.
     *
     * @param radius of the angle in radians, counter-clockwise from the right
     */
    public final ParametricCurve plotPolarGraph(DoubleUnaryOperator radius, double from, double to) {
        return plotCurve(
                angle -> {
                    double distance = radius.applyAsDouble(angle);
                    return new Point(distance * StrictMath.cos(angle), distance * StrictMath.sin(angle));
                },
                from,
                to);
    }

    /** The curves on which a function of x and y is zero, within the ranges of both axes; manim's {@code plot_implicit_curve}. */
    public final ImplicitFunction implicitCurve(DoubleBinaryOperator function) {
        return new ImplicitFunction(function, x, y, placementNow(), scales);
    }

    /**
     * A field of vectors in the numbers of the axes, with an arrow at every step of both.
     *
     * @param vectors a pure function from pairs of numbers to vectors
     */
    public final ArrowVectorField vectorField(UnaryOperator<Point> vectors) {
        return new ArrowVectorField(vectors, lattice());
    }

    /**
     * The ways of points that drift for three seconds in a field of velocities, one from about every step of both axes.
     *
     * @param velocity a pure function, in the numbers of the axes and in these a second
     */
    public final StreamLines streamLines(UnaryOperator<Point> velocity) {
        return new StreamLines(velocity, lattice(), 3);
    }

    private FieldLattice lattice() {
        if (!scales.areLinear()) {
            throw new IllegalArgumentException("A field of vectors needs axes with evenly spaced numbers");
        }
        return new FieldLattice(x, y, placementNow());
    }

    /** Straight lines through measured points, with a dot on each; manim's {@code plot_line_graph}. */
    public final LineGraph plotLineGraph(double[] xNumbers, double[] yNumbers) {
        return LineGraph.of(this, xNumbers, yNumbers);
    }

    /** Where a graph is above or below a number of the x axis; manim's {@code i2gp}. */
    public final Point i2gp(double xNumber, FunctionGraph graph) {
        return c2p(xNumber, graph.function().applyAsDouble(xNumber));
    }

    /**
     * The area between a function's graph and the x axis, filled half transparent; it leaves out where the graph is
     * interrupted.
     */
    public final Area area(DoubleUnaryOperator function, double from, double to) {
        double ground = ground();
        return area(function, x -> ground, from, to);
    }

    /** The area between the graphs of two functions. */
    public final Area area(DoubleUnaryOperator function, DoubleUnaryOperator other, double from, double to) {
        Color fill = FunctionGraph.COLOR.withAlpha(0.5);
        return new Area(function, other, from, to, placementNow(), scales, fill);
    }

    /**
     * The area between a graph and the x axis, in the graph's colour; manim's {@code get_area}. It changes with the
     * graph's function.
     */
    public final Area area(FunctionGraph graph, double from, double to) {
        return area(graph, null, from, to);
    }

    /**
     * The area between two graphs, in the first one's colour.
     *
     * @param bounding null for the x axis
     */
    public final Area area(FunctionGraph graph, FunctionGraph bounding, double from, double to) {
        Paint color = graph.stroke().get().paint().withOpacity(0.5);
        double ground = ground();
        DoubleUnaryOperator other = bounding == null ? x -> ground : bounding.function();
        Area area = new Area(graph.function(), other, from, to, placementNow(), scales, color);
        area.follow(graph, bounding);
        return area;
    }

    /** Rectangles as high as the function is at their left sides; see the other method. */
    public final Group<PathShape> riemannRectangles(
            DoubleUnaryOperator function, double from, double to, double width) {
        return riemannRectangles(function, from, to, width, Point.LEFT);
    }

    /**
     * Rectangles whose areas add up to about the area under a graph; manim's {@code get_riemann_rectangles}.
     *
     * @param width of each, in numbers of the x axis
     * @param sampled where each is as high as the function: LEFT, RIGHT, or ORIGIN for its middle
     */
    public final Group<PathShape> riemannRectangles(
            DoubleUnaryOperator function, double from, double to, double width, Point sampled) {
        return new RiemannSum(function, from, to, width, sampled, ground(), scales).rectangles(placementNow());
    }

    /** Down to where areas reach: to zero, or to where a logarithmic axis begins. */
    private double ground() {
        return scales.y().equals(Scaling.LINEAR) ? 0 : scales.y().number(y.from());
    }

    /** A dashed line from the x axis to a pair of numbers. */
    public final DashedLine verticalLine(double xNumber, double yNumber) {
        return guides().vertical(xNumber, yNumber);
    }

    /** A dashed line from the y axis to a pair of numbers. */
    public final DashedLine horizontalLine(double xNumber, double yNumber) {
        return guides().horizontal(xNumber, yNumber);
    }

    /** Dashed lines from both axes to a pair of numbers: the vertical one, then the horizontal one. */
    public final Group<DashedLine> linesToPoint(double xNumber, double yNumber) {
        return new Group<>(verticalLine(xNumber, yNumber), horizontalLine(xNumber, yNumber));
    }

    private GuideLines guides() {
        return new GuideLines(this, scales);
    }

    /**
     * The line through two points of a graph.
     *
     * @param length in scene units; its middle lies half way between the points
     */
    public final Line secantLine(DoubleUnaryOperator function, double first, double second, double length) {
        return slopes().secant(function, first, second, length);
    }

    /** The line that touches a graph. */
    public final Line tangentLine(DoubleUnaryOperator function, double xNumber, double length) {
        return slopes().tangent(function, xNumber, length);
    }

    /** How much a function rises there for every 1 of x, from its values at both sides; manim's {@code slope_of_tangent}. */
    public final double slope(DoubleUnaryOperator function, double xNumber) {
        return slopes().at(function, xNumber);
    }

    private Slopes slopes() {
        return new Slopes(x, scales, placementNow());
    }

    /** The graph of how much another graph rises, over the same numbers; manim's {@code plot_derivative_graph}. */
    public final FunctionGraph plotDerivativeGraph(FunctionGraph graph) {
        DoubleUnaryOperator function = graph.function();
        Slopes slopes = slopes();
        return plot(number -> slopes.at(function, number), graph.from(), graph.to());
    }

    /**
     * The graph of the area below another graph from 0 on, over the same numbers; manim's {@code
     * plot_antiderivative_graph}.
     *
     * @param atZero its value at 0
     */
    public final FunctionGraph plotAntiderivativeGraph(FunctionGraph graph, double atZero) {
        DoubleUnaryOperator function = graph.function();
        return plot(number -> atZero + Slopes.integral(function, number), graph.from(), graph.to());
    }

    /**
     * Dashed lines from the x axis to a graph at equal distances; manim's {@code get_vertical_lines_to_graph}.
     *
     * @param count 2 or more, those at both ends among them
     */
    public final Group<DashedLine> verticalLinesToGraph(FunctionGraph graph, double from, double to, int count) {
        return guides().toGraph(graph, from, to, count);
    }

    /**
     * Puts a label beside a graph, in the graph's colour, and returns it; manim's {@code get_graph_label}. Where the
     * graph is within the picture, so is the label.
     *
     * @param xNumber where on the graph
     * @param direction where it lies as seen from there
     */
    public final <M extends Mobject> M graphLabel(FunctionGraph graph, M label, double xNumber, Point direction) {
        return new GraphLabels(this, scales).place(graph, label, xNumber, direction);
    }

    /** A formula to the right of where a graph ends or leaves the picture, in the graph's colour. */
    public final MathTex graphLabel(FunctionGraph graph, String tex) {
        return new GraphLabels(this, scales).atEnd(graph, tex);
    }

    private Affine placementNow() {
        return placementAt(Recording.current().now());
    }
}
