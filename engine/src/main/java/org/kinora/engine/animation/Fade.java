package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;

/**
 * Lets a mobject appear or vanish, perhaps moving or changing its size on the way:
 * {@code new FadeIn(title).shift(UP).scale(0.5)}.
 *
 * @param <F> the type that the settings return
 */
public abstract sealed class Fade<F extends Fade<F>> extends PerShapeAnimation<F> permits FadeIn, FadeOut {

    private Point shift = Point.ORIGIN;
    private double scale = 1;
    private Point center;
    private double depth;

    Fade(Mobject mobject) {
        super(mobject, 0);
    }

    /** Moves by this much while it fades, in units. */
    public final F shift(Point by) {
        shift = by;
        return self();
    }

    /** Sets its size at the faded end, as a multiple of its own. */
    public final F scale(double size) {
        scale = Given.finite(size, "The size from or to which something fades");
        return self();
    }

    @Override
    protected final void begin() {
        center = scale == 1 ? Point.ORIGIN : mobject().center();
        depth = Motion.depthOf(mobject());
    }

    /** @param direction 1 for the place that a shape goes to, −1 for the place that it comes from */
    final Motion aside(Shape shape, int direction) {
        return Motion.of(shape, Affine.scaling(scale, center).then(Affine.translation(shift.times(direction))), depth);
    }
}
