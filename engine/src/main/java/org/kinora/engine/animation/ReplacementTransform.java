package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recorder;

/** Turns a mobject into another, which stands in its place afterwards. */
public final class ReplacementTransform extends Animation {

    private final Mobject<?> mobject;
    private final Mobject<?> replacement;
    private double pathArc;

    public ReplacementTransform(Mobject<?> mobject, Mobject<?> replacement) {
        this.mobject = mobject;
        this.replacement = replacement;
    }

    /** Lets every point run along an arc of this angle, in radians, instead of straight. */
    public ReplacementTransform pathArc(double angle) {
        pathArc = angle;
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        mobject.show();
        new LookTransfer(mobject.shapes(), replacement.shapes(), pathArc).record(recorder);
        recorder.atEnd(() -> {
            mobject.hide();
            replacement.show();
        });
    }
}
