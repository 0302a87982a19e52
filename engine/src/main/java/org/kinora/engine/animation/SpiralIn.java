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
 * Lets the shapes of a mobject come in from far outside on spirals about its centre.
 *
 * <pre>{@code
 * play(new SpiralIn(letters).lagRatio(0.1));
 * }</pre>
 */
public final class SpiralIn extends PerShapeAnimation<SpiralIn> {

    private double factor = 8;
    private double fading = 0.3;
    private Point center;
    private double depth;

    public SpiralIn(Mobject mobject) {
        super(mobject, 0);
    }

    /** Sets how much further away from the centre each shape begins than it ends; 8 unless set. */
    public SpiralIn factor(double newFactor) {
        factor = Given.finite(newFactor, "The factor by which something begins further away");
        return this;
    }

    /** Sets the part of the time in which shapes fade in, above 0 and up to 1; 0.3 unless set. */
    public SpiralIn fading(double part) {
        fading = part;
        return this;
    }

    @Override
    protected double defaultRunTime() {
        return 2;
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
        Point own = shape.center();
        Point away = own.minus(center).times(factor - 1);
        DoubleFunction<EffectMotion> spiral = Motion.course(
                shape,
                progress -> Affine.translation(away.times(1 - progress))
                        .then(Affine.rotation(2 * Math.PI * (progress - 1), center)),
                depth);
        recorder.tween(
                shape.effect(),
                progress -> Effect.NONE.moved(spiral.apply(progress)).present(progress / fading),
                Effect.NONE);
    }
}
