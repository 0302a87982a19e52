package org.kinora.engine.animation;

import org.kinora.engine.mobject.Metamorphosis;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;

/** Turns a mobject into what {@link Mobject#generateTarget} made and the author changed. */
public final class MoveToTarget extends FluentAnimation<MoveToTarget> {

    private final Mobject mobject;
    private double pathArc;

    public MoveToTarget(Mobject mobject) {
        this.mobject = mobject;
    }

    /** Lets everything run along an arc of this angle, in radians, instead of straight. */
    public MoveToTarget pathArc(double angle) {
        pathArc = angle;
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        mobject.show();
        new Metamorphosis(mobject, mobject.target(), pathArc).record(recorder);
    }
}
