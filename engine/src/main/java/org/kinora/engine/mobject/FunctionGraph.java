package org.kinora.engine.mobject;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.FunctionCurves;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/** The graph of a function as a smooth yellow curve, interrupted where the function is not defined. */
public final class FunctionGraph extends VMobject<FunctionGraph> {

    /** Manim's. */
    static final Color COLOR = Color.YELLOW;

    /** How far from the function the curve may run, in scene units: an eighth of a pixel at 1080 lines. */
    private static final double TOLERANCE = 1e-3;

    private final double from;
    private final double to;
    private final Affine placement;

    /** In scene units. */
    public FunctionGraph(DoubleUnaryOperator function, double from, double to) {
        this(function, from, to, Affine.IDENTITY);
    }

    /** @param placement from the function's numbers to scene units */
    FunctionGraph(DoubleUnaryOperator function, double from, double to, Affine placement) {
        super(
                outline(function, from, to, placement),
                Color.TRANSPARENT,
                new Stroke(COLOR, DEFAULT_STROKE_WIDTH).withJoin(Stroke.Join.ROUND));
        this.from = from;
        this.to = to;
        this.placement = placement;
    }

    /** From now on shows the function that the given one makes of a moment, for example from a tracker's value then. */
    public FunctionGraph follow(Function<Moment, DoubleUnaryOperator> functions) {
        path().follow(moment -> outline(functions.apply(moment), from, to, placement));
        return this;
    }

    static Path outline(DoubleUnaryOperator function, double from, double to, Affine placement) {
        return FunctionCurves.of(function, from, to, toleranceOf(placement)).transformed(placement);
    }

    /** How far from the function the curve may run, in the function's numbers. */
    static double toleranceOf(Affine placement) {
        double scale = Math.max(Math.hypot(placement.xx(), placement.yx()), Math.hypot(placement.xy(), placement.yy()));
        return TOLERANCE / scale;
    }
}
