package org.kinora.engine.animation;

import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recorder;

/**
 * Draws outlines with a thin pen and then fills them; a shape without a stroke of its own has the pen's while it is
 * drawn.
 */
abstract sealed class BorderAnimation<A extends BorderAnimation<A>> extends PerShapeAnimation<A>
        permits DrawBorderThenFill, Unwrite, Write {

    /** The width of the pen, in hundredths of a unit; manim's. */
    private static final double PEN_WIDTH = 2;

    BorderAnimation(Mobject mobject, double lagRatio) {
        super(mobject, lagRatio);
    }

    @Override
    protected double defaultRunTime() {
        return 2;
    }

    @Override
    protected RateFunction defaultRate() {
        return RateFunctions::doubleSmooth;
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        recorder.tween(shape.effect(), BorderAnimation::inked);
    }

    /** How a shape looks when this much of the work is done. */
    static Effect inked(double progress) {
        double drawn = Math.min(1, 2 * progress);
        double filled = Math.max(0, Math.min(1, 2 * progress - 1));
        return Effect.NONE.drawn(0, drawn).filled(filled).pen(PEN_WIDTH * (1 - filled));
    }
}
