package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.FunctionCurves;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** The way of a point that depends on a parameter, as a smooth curve. */
public final class ParametricCurve extends VMobject<ParametricCurve> {

    /** How far from its point the curve may run, in scene units: an eighth of a pixel at 1080 lines. */
    private static final double TOLERANCE = 1e-3;

    /** In scene units, for a parameter from one value to another. */
    public ParametricCurve(DoubleFunction<Point> curve, double from, double to) {
        this(curve, from, to, Affine.IDENTITY);
    }

    /** @param placement from the curve's numbers to scene units */
    ParametricCurve(DoubleFunction<Point> curve, double from, double to, Affine placement) {
        super(
                FunctionCurves.curve(t -> placement.apply(curve.apply(t)), from, to, TOLERANCE),
                Color.TRANSPARENT,
                new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH).withJoin(Stroke.Join.ROUND));
    }
}
