package org.kinora.engine.animation;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.EffectMotion;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recorder;

/**
 * Shakes a mobject about its centre while it swells a little, and leaves it as it was.
 *
 * <pre>{@code
 * play(new Wiggle(word).angle(5 * DEGREES).times(4));
 * }</pre>
 */
public final class Wiggle extends PerShapeAnimation<Wiggle> {

    private double factor = 1.1;
    private double angle = 0.01 * 2 * Math.PI;
    private int times = 6;
    private Point about;
    private double depth;

    public Wiggle(Mobject mobject) {
        super(mobject, 0);
    }

    /** Sets the multiple of its size that it swells to; 1.1 unless set. */
    public Wiggle factor(double newFactor) {
        factor = Given.finite(newFactor, "The factor by which something swells");
        return this;
    }

    /** Sets how far it turns to either side, in radians; a hundredth of a turn unless set. */
    public Wiggle angle(double radians) {
        angle = Given.finite(radians, "The angle of a turn");
        return this;
    }

    /** Sets how many times it swings from side to side; 6 unless set. */
    public Wiggle times(int swings) {
        times = Given.between(1, 1000, swings, "The number of times that something swings");
        return this;
    }

    /** Sets the point that it turns and swells about, in scene units; its centre unless set. */
    public Wiggle about(Point point) {
        about = point;
        return this;
    }

    @Override
    protected double defaultRunTime() {
        return 2;
    }

    @Override
    protected void begin() {
        about = about == null ? mobject().center() : about;
        depth = Motion.depthOf(mobject());
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        DoubleFunction<EffectMotion> shaken = Motion.course(shape, this::shaken, depth);
        recorder.tween(shape.effect(), progress -> Effect.NONE.moved(shaken.apply(progress)), Effect.NONE);
    }

    private Affine shaken(double progress) {
        double size = 1 + (factor - 1) * RateFunctions.thereAndBack(progress);
        double turn = angle * RateFunctions.thereAndBack(progress) * StrictMath.sin(times * Math.PI * progress);
        return Affine.scaling(size, about).then(Affine.rotation(turn, about));
    }
}
