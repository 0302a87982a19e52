package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/** Lets something vanish, perhaps to a little aside or into another size. Shown again later, it is as it was before. */
public final class FadeOut extends ShapeByShape {

    private final Mobject<?> mobject;
    private Point shift = Point.ORIGIN;
    private double scale = 1;
    private Point center;

    public FadeOut(Mobject<?> mobject) {
        super(mobject, 0);
        this.mobject = mobject;
    }

    /** Moves by this much while it vanishes. */
    public FadeOut shift(Point by) {
        shift = by;
        return this;
    }

    /** Vanishes into this size, where 1 is its own. */
    public FadeOut scale(double to) {
        scale = to;
        return this;
    }

    @Override
    protected void begin() {
        center = scale == 1 ? Point.ORIGIN : mobject.center();
    }

    @Override
    protected void record(Shape<?> shape, Recorder recorder) {
        double opacity = shape.opacity().get();
        Affine place = shape.transform().get();
        Affine aside = place.then(Affine.scaling(scale, center)).then(Affine.translation(shift));
        recorder.tween(shape.opacity(), progress -> opacity * Math.max(0, Math.min(1, 1 - progress)));
        if (!aside.equals(place)) {
            recorder.tween(shape.transform(), progress -> place.interpolate(aside, progress));
        }
        recorder.atEnd(() -> {
            shape.hide();
            shape.opacity().set(opacity);
            shape.transform().set(place);
        });
    }
}
