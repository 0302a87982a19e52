package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recorder;

/** Turns a mobject into what {@link Mobject#generateTarget} made and the author changed. */
public final class MoveToTarget extends Animation {

    private final Mobject<?> mobject;

    public MoveToTarget(Mobject<?> mobject) {
        this.mobject = mobject;
    }

    @Override
    protected void record(Recorder recorder) {
        mobject.show();
        new LookTransfer(mobject.shapes(), mobject.target().shapes(), 0).record(recorder);
    }
}
