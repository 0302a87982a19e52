package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.FunctionCurves;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Property;

/**
 * The path of a point that depends on a parameter, as a smooth curve.
 *
 * <pre>{@code
 * play(create(new ParametricCurve(t -> new Point(3 * Math.cos(t), Math.sin(2 * t)), 0, TAU)));
 * }</pre>
 */
public final class ParametricCurve extends VMobject<ParametricCurve> implements Tipped<ParametricCurve> {

    private final Property<Tips> tips = property("tips", Tips.NONE, Tips::between);

    /** How far the curve may be from its point, in scene units: an eighth of a pixel in a picture of 1080 lines. */
    private static final double TOLERANCE = 1e-3;

    /** A curve in scene units, for a parameter between {@code from} and {@code to}. */
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

    @Override
    public Property<Tips> tips() {
        return tips;
    }
}
