package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject into the look of another, which is left as it is. Parts are paired in order; where the target has more,
 * a part becomes several outlines at once, and where it has fewer, parts run together.
 */
public final class Transform extends Animation {

    private final Mobject<?> mobject;
    private final Mobject<?> target;
    private double pathArc;

    public Transform(Mobject<?> mobject, Mobject<?> target) {
        this.mobject = mobject;
        this.target = target;
    }

    /** Lets every point run along an arc of this angle, in radians, instead of straight. */
    public Transform pathArc(double angle) {
        pathArc = angle;
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        mobject.show();
        new LookTransfer(mobject.shapes(), target.shapes(), pathArc).record(recorder);
    }
}
