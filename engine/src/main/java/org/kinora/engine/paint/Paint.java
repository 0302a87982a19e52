package org.kinora.engine.paint;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;

/**
 * What fills an outline or a stroke: one colour, a gradient, or the colours of numbers.
 *
 * <pre>{@code
 * circle.setFill(new RadialGradient(ORIGIN, 1, Color.WHITE, Color.BLUE));
 * }</pre>
 */
public sealed interface Paint permits Color, LinearGradient, RadialGradient, CellPaint {

    /** True if this paint is wholly transparent, so that nothing need be drawn. */
    boolean isInvisible();

    /** This paint with its alpha multiplied by {@code opacity}, 0 to 1. */
    Paint withOpacity(double opacity);

    /**
     * This paint with its anchor points, which are in a shape's own coordinates, moved by {@code map}: ends of a line,
     * a centre, corners of a grid. Bands stay perpendicular to their line and circles stay circles, scaled by the map's
     * mean scale.
     *
     * <p>A shape is drawn with its paint transformed by the shape's own placement. To lay one paint over several
     * shapes, give each of them {@code transformed(placement.inverse())}: whatever the placements, one paint is seen.
     */
    Paint transformed(Affine map);

    /** This paint with other colours in place of its own: each of them is mapped, alpha and all. */
    Paint recolored(UnaryOperator<Color> map);

    /**
     * The paint {@code progress} of the way to {@code end}, without a jump for any two paints. Stops of gradients are
     * matched by index if there are equally many, otherwise by offset; a linear gradient bends into a radial one; grids
     * with equally many cells mix their numbers. Other pairs change by way of a single colour.
     */
    default Paint interpolate(Paint end, double progress) {
        return PaintTransition.between(this, end, progress);
    }
}
