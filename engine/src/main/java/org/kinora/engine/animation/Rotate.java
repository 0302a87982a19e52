package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/** Turns something rigidly, by any angle; more than a full turn too. */
public final class Rotate extends ShapeByShape {

    private final double angle;
    private final Point about;

    /** @param angle in radians, counter-clockwise */
    public Rotate(Mobject<?> mobject, double angle) {
        this(mobject, angle, mobject.center());
    }

    /** @param about the point that stays, in scene units */
    public Rotate(Mobject<?> mobject, double angle, Point about) {
        super(mobject, 0);
        this.angle = angle;
        this.about = about;
    }

    @Override
    protected void record(Shape<?> shape, Recorder recorder) {
        Affine place = shape.transform().get();
        recorder.tween(shape.transform(), progress -> place.then(Affine.rotation(angle * progress, about)));
    }
}
