package org.kinora.engine.animation;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.EffectMotion;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Lets a mobject grow out of its centre while it turns into its place.
 *
 * <pre>{@code
 * play(new SpinInFromNothing(star).angle(TAU));
 * }</pre>
 */
public final class SpinInFromNothing extends PerShapeAnimation<SpinInFromNothing> {

    private double angle = Math.PI / 2;
    private Point center;
    private double depth;

    public SpinInFromNothing(Mobject mobject) {
        super(mobject, 0);
    }

    /** Sets how far it turns, in radians, counter-clockwise; a quarter of a turn unless set. */
    public SpinInFromNothing angle(double radians) {
        angle = Given.finite(radians, "The angle of a turn");
        return this;
    }

    @Override
    protected void begin() {
        center = mobject().center();
        depth = Motion.depthOf(mobject());
    }

    @Override
    protected boolean isEntering() {
        return true;
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        DoubleFunction<EffectMotion> spin = Motion.course(
                shape,
                progress -> Affine.scaling(progress, center).then(Affine.rotation(angle * (progress - 1), center)),
                depth);
        recorder.tween(shape.effect(), progress -> Effect.NONE.moved(spin.apply(progress)), Effect.NONE);
    }
}
