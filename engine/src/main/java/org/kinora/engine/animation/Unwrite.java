package org.kinora.engine.animation;

import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recorder;

/**
 * Takes a written text back, the last letter first: the reverse of {@link Write}. Afterwards it is hidden, and when
 * shown again it is as it was.
 *
 * <pre>{@code
 * play(new Unwrite(title));
 * }</pre>
 */
public final class Unwrite extends BorderAnimation<Unwrite> {

    private final int letters;

    public Unwrite(Mobject mobject) {
        super(mobject, Write.lagRatioFor(mobject.shapes().size()));
        letters = mobject.shapes().size();
    }

    @Override
    protected double defaultRunTime() {
        return Write.secondsFor(letters);
    }

    @Override
    protected RateFunction defaultRate() {
        return RateFunctions::linear;
    }

    @Override
    protected boolean isLeaving() {
        return true;
    }

    @Override
    protected boolean isBackward() {
        return true;
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        recorder.tween(shape.effect(), progress -> inked(1 - progress), Effect.NONE);
    }
}
