package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;

/** Something appears or vanishes, perhaps to or from a little aside, or in another size. */
public abstract sealed class Fade extends ShapeByShape permits FadeIn, FadeOut {

    private final Mobject<?> mobject;
    private Point shift = Point.ORIGIN;
    private double scale = 1;
    private Point center;

    Fade(Mobject<?> mobject) {
        super(mobject, 0);
        this.mobject = mobject;
    }

    /** Moves by this much meanwhile. */
    public final Fade shift(Point by) {
        shift = by;
        return this;
    }

    /** Its size at the faded end, where 1 is its own. */
    public final Fade scale(double size) {
        scale = size;
        return this;
    }

    @Override
    protected final void begin() {
        center = scale == 1 ? Point.ORIGIN : mobject.center();
    }

    /** @param direction 1 for the place that a shape goes to, −1 for the one that it comes from */
    final Affine aside(Shape<?> shape, int direction) {
        return shape.transform()
                .get()
                .then(Affine.scaling(scale, center))
                .then(Affine.translation(shift.times(direction)));
    }
}
