package org.kinora.engine.animation;

import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Draws outlines as if by a pen, one shape after the other.
 *
 * <pre>{@code
 * play(new Create(square).lagRatio(0.5).seconds(2));
 * }</pre>
 */
public final class Create extends PerShapeAnimation<Create> {

    public Create(Mobject mobject) {
        super(mobject, 1);
    }

    @Override
    protected boolean isEntering() {
        return true;
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        recorder.tween(shape.effect(), progress -> Effect.NONE.drawn(0, progress));
    }
}
