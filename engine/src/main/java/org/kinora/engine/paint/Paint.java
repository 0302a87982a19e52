package org.kinora.engine.paint;

import org.kinora.engine.geometry.Affine;

/** What fills an outline or a stroke: one colour, a gradient, or the colours of numbers. */
public sealed interface Paint permits Color, LinearGradient, RadialGradient, CellPaint {

    /** True when this paint leaves no trace, so that nothing need be drawn. */
    boolean isInvisible();

    /** This paint with its alpha multiplied by {@code opacity}, 0 to 1. */
    Paint withOpacity(double opacity);

    /** This paint where its anchor points, given in a shape's own coordinates, have been moved by {@code map}. */
    Paint transformed(Affine map);

    /**
     * The paint {@code progress} of the way to {@code end}. Two gradients of one kind with equally many stops run into
     * each other stop by stop, as does a colour with a gradient; other pairs change over at the middle.
     */
    Paint interpolate(Paint end, double progress);
}
