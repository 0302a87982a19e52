package org.kinora.engine.paint;

import org.kinora.engine.geometry.Affine;

/** What fills an outline or a stroke: one colour, a gradient, or the colours of numbers. */
public sealed interface Paint permits Color, LinearGradient, RadialGradient, CellPaint {

    /** True when this paint leaves no trace, so that nothing need be drawn. */
    boolean isInvisible();

    /** This paint with its alpha multiplied by {@code opacity}, 0 to 1. */
    Paint withOpacity(double opacity);

    /**
     * This paint where its anchor points, given in a shape's own coordinates, have been moved by {@code map}: ends of a line,
     * a centre, corners of a grid. Bands stay straight across their line and circles stay circles, in the map's mean scale.
     *
     * <p>A shape is drawn with its paint transformed by the shape's own placement. To lay one paint over several shapes, give
     * each the paint that {@code transformed(placement.inverse())} makes: whatever the placements, what is seen is one paint.
     */
    Paint transformed(Affine map);

    /**
     * The paint {@code progress} of the way to {@code end}, without a jump for any two paints. Stops of gradients are matched by
     * number where there are equally many, else by their offsets; a linear gradient bends into a radial one; grids with equally
     * many cells mix their numbers. Other pairs run over through one colour.
     */
    default Paint interpolate(Paint end, double progress) {
        return PaintTransition.between(this, end, progress);
    }
}
