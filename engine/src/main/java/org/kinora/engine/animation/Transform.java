package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject into the look of another, which is left as it is. Parts are paired in order; where the target has more,
 * a part becomes several outlines at once, and where it has fewer, parts run together.
 */
public sealed class Transform extends Animation permits ReplacementTransform, TransformFromCopy {

    private final Mobject<?> mobject;
    private final Mobject<?> target;
    private double pathArc;

    public Transform(Mobject<?> mobject, Mobject<?> target) {
        this.mobject = mobject;
        this.target = target;
    }

    /** Lets every point run along an arc of this angle, in radians, instead of straight. */
    public final Transform pathArc(double angle) {
        pathArc = angle;
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        transfer(mobject, recorder);
    }

    /** Lets the given mobject take over the target's look. */
    final void transfer(Mobject<?> traveller, Recorder recorder) {
        traveller.show();
        new LookTransfer(traveller.shapes(), target.shapes(), pathArc).record(recorder);
    }

    /** Lets the given mobject become the target, which stands in its place afterwards. */
    final void replace(Mobject<?> traveller, Recorder recorder) {
        transfer(traveller, recorder);
        recorder.atEnd(() -> {
            traveller.hide();
            target.show();
        });
    }

    final Mobject<?> mobject() {
        return mobject;
    }
}
