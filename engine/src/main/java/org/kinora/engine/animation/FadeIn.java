package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/** Lets something appear, perhaps from a little aside or from another size. */
public final class FadeIn extends ShapeByShape {

    private final Mobject<?> mobject;
    private Point shift = Point.ORIGIN;
    private double scale = 1;
    private Point center;

    public FadeIn(Mobject<?> mobject) {
        super(mobject, 0);
        this.mobject = mobject;
    }

    /** Moves by this much while it appears. */
    public FadeIn shift(Point by) {
        shift = by;
        return this;
    }

    /** Appears from this size, where 1 is its own. */
    public FadeIn scale(double from) {
        scale = from;
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
        Affine aside = place.then(Affine.scaling(scale, center)).then(Affine.translation(shift.negated()));
        recorder.tween(shape.opacity(), progress -> opacity * Math.max(0, Math.min(1, progress)));
        if (!aside.equals(place)) {
            recorder.tween(shape.transform(), progress -> progress == 1 ? place : aside.interpolate(place, progress));
        }
    }
}
