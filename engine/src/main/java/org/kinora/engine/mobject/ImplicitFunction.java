package org.kinora.engine.mobject;

import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.ImplicitCurves;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * The curves on which a function of x and y is zero, such as {@code x² + y² − 1} for a circle. The function has to change
 * its sign there: a circle's {@code (x² + y² − 1)²} shows nothing. {@link CoordinateSystem#implicitCurve} makes it from
 * the numbers of axes.
 *
 * <pre>{@code
 * ImplicitFunction oval = new ImplicitFunction((x, y) -> y * y - x * x * x + x);
 * oval.follow(at -> (x, y) -> y * y - x * x * x + x - c.at(at));
 * }</pre>
 */
public final class ImplicitFunction extends VMobject<ImplicitFunction> {

    private final Range x;
    private final Range y;
    private final Affine placement;
    private final Scales scales;

    /** In scene units, all over the picture. */
    public ImplicitFunction(DoubleBinaryOperator function) {
        this(
                function,
                new Range(
                        -Recording.current().frameWidth() / 2,
                        Recording.current().frameWidth() / 2),
                new Range(-4, 4));
    }

    /** In scene units, within these ranges. */
    public ImplicitFunction(DoubleBinaryOperator function, Range x, Range y) {
        this(function, x, y, Affine.IDENTITY, Scales.LINEAR);
    }

    /** @param placement from places on the axes to scene units */
    ImplicitFunction(DoubleBinaryOperator function, Range x, Range y, Affine placement, Scales scales) {
        super(
                outline(function, x, y, placement, scales),
                Color.TRANSPARENT,
                new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH).withJoin(Stroke.Join.ROUND));
        this.x = x;
        this.y = y;
        this.placement = placement;
        this.scales = scales;
    }

    /** From now on shows, at every moment, where the function is zero that {@code functions} gives for it. */
    public ImplicitFunction follow(Function<Moment, DoubleBinaryOperator> functions) {
        Given.present(functions, "ImplicitFunction needs a function to follow");
        path().follow(moment -> outline(functions.apply(moment), x, y, placement, scales));
        return this;
    }

    private static Path outline(DoubleBinaryOperator function, Range x, Range y, Affine placement, Scales scales) {
        // the curves are found in places stretched to scene units, so that a pixel is a pixel along both axes
        double unitX = Math.hypot(placement.xx(), placement.yx());
        double unitY = Math.hypot(placement.xy(), placement.yy());
        if (unitX == 0 || unitY == 0) {
            return Path.EMPTY;
        }
        DoubleBinaryOperator inUnits = (u, v) ->
                function.applyAsDouble(scales.x().number(u / unitX), scales.y().number(v / unitY));
        Path curves = ImplicitCurves.of(inUnits, x.from() * unitX, y.from() * unitY, x.to() * unitX, y.to() * unitY);
        return curves.transformed(new Affine(1 / unitX, 0, 0, 1 / unitY, 0, 0).then(placement));
    }
}
