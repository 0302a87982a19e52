package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.FunctionCurves;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recorder;

/**
 * The graph of a function as a smooth yellow curve, interrupted where the function is undefined. Usually {@link
 * CoordinateSystem#plot} makes it.
 *
 * <pre>{@code
 * ValueTracker a = new ValueTracker(1);
 * FunctionGraph wave = axes.plot(x -> Math.sin(x));
 * wave.follow(at -> x -> Math.sin(a.at(at) * x));
 * }</pre>
 */
public final class FunctionGraph extends VMobject<FunctionGraph> implements Tipped<FunctionGraph> {

    /** Manim's yellow. */
    static final Color COLOR = Color.YELLOW;

    /** How far the curve may be from the function, in scene units: an eighth of a pixel in a picture of 1080 lines. */
    private static final double TOLERANCE = 1e-3;

    private final Property<DoubleUnaryOperator> function;
    private final Property<Tips> tips = property("tips", Tips.NONE, Tips::between);
    private final double from;
    private final double to;
    private final Affine placement;
    private final Scales scales;

    /** A graph in scene units, for x between {@code from} and {@code to}. */
    public FunctionGraph(DoubleUnaryOperator function, double from, double to) {
        this(function, from, to, Affine.IDENTITY, Scales.LINEAR);
    }

    /** @param placement from places on the axes to scene units */
    FunctionGraph(DoubleUnaryOperator function, double from, double to, Affine placement, Scales scales) {
        super(
                outline(function, from, to, placement, scales),
                Color.TRANSPARENT,
                new Stroke(COLOR, DEFAULT_STROKE_WIDTH).withJoin(Stroke.Join.ROUND));
        this.function = property("function", function, FunctionGraph::between);
        this.from = from;
        this.to = to;
        this.placement = placement;
        this.scales = scales;
    }

    /**
     * From now on shows, at every moment, the function that {@code functions} gives for it, for example from a
     * tracker's value.
     */
    public FunctionGraph follow(Function<Moment, DoubleUnaryOperator> functions) {
        Given.present(functions, "FunctionGraph needs a function to follow");
        function.follow(functions);
        path().follow(moment -> outline(functions.apply(moment), from, to, placement, scales));
        return this;
    }

    /** The function that is shown at a moment. */
    public DoubleUnaryOperator functionAt(Moment moment) {
        return function.at(moment);
    }

    /** The function that is shown now; manim's {@code underlying_function}. */
    public DoubleUnaryOperator function() {
        return function.get();
    }

    /** The functions on the way from one to another, each value going straight. */
    private static DoubleFunction<DoubleUnaryOperator> between(DoubleUnaryOperator start, DoubleUnaryOperator end) {
        return progress -> progress == 0
                ? start
                : progress == 1 ? end : x -> (1 - progress) * start.applyAsDouble(x) + progress * end.applyAsDouble(x);
    }

    /** Its function changes with its curve, so that an area stays below it. */
    @Override
    void turnInto(VMobject<?> model, Recorder recorder) {
        if (model instanceof FunctionGraph graph) {
            recorder.tween(function, between(function.get(), graph.function.get()));
        }
    }

    /** The least x of the graph, in its axes' numbers. */
    public double from() {
        return from;
    }

    /** The greatest x of the graph, in its axes' numbers. */
    public double to() {
        return to;
    }

    private static Path outline(DoubleUnaryOperator function, double from, double to, Affine placement, Scales scales) {
        double start = Scales.place(scales.x(), from);
        double end = Scales.place(scales.x(), to);
        return FunctionCurves.of(scales.placed(function), start, end, toleranceOf(placement))
                .transformed(placement);
    }

    /** How far the curve may be from the function, in the function's numbers. */
    static double toleranceOf(Affine placement) {
        double scale = Math.max(Math.hypot(placement.xx(), placement.yx()), Math.hypot(placement.xy(), placement.yy()));
        return TOLERANCE / scale;
    }

    @Override
    public Property<Tips> tips() {
        return tips;
    }
}
