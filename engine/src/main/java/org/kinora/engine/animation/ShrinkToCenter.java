package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Lets a mobject shrink into its centre until nothing is left; when shown again it is as it was.
 *
 * <pre>{@code
 * play(new ShrinkToCenter(square));
 * }</pre>
 */
public final class ShrinkToCenter extends PerShapeAnimation<ShrinkToCenter> {

    private Point center;
    private double depth;

    public ShrinkToCenter(Mobject mobject) {
        super(mobject, 0);
    }

    @Override
    protected boolean isLeaving() {
        return true;
    }

    @Override
    protected void begin() {
        center = mobject().center();
        depth = Motion.depthOf(mobject());
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        Motion toward = Motion.of(shape, Affine.scaling(0, center), depth);
        recorder.tween(shape.effect(), progress -> Effect.NONE.moved(toward.at(progress)), Effect.NONE);
    }
}
