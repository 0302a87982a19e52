package org.kinora.engine.animation;

import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Undraws outlines, the reverse of {@link Create}; afterwards the mobject is hidden, and when shown again it is as it
 * was.
 *
 * <pre>{@code
 * play(new Uncreate(square));
 * }</pre>
 */
public final class Uncreate extends PerShapeAnimation<Uncreate> {

    public Uncreate(Mobject mobject) {
        super(mobject, 1);
    }

    @Override
    protected boolean isLeaving() {
        return true;
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        recorder.tween(shape.effect(), progress -> Effect.NONE.drawn(0, 1 - progress), Effect.NONE);
    }
}
