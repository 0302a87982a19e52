package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recorder;

/** Lets a copy of a mobject go and become another; the mobject itself stays. */
public final class TransformFromCopy extends Animation {

    private final Mobject<?> source;
    private final Mobject<?> replacement;
    private double pathArc;

    public TransformFromCopy(Mobject<?> source, Mobject<?> replacement) {
        this.source = source;
        this.replacement = replacement;
    }

    /** Lets every point run along an arc of this angle, in radians, instead of straight. */
    public TransformFromCopy pathArc(double angle) {
        pathArc = angle;
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        new ReplacementTransform(source.copy(), replacement).pathArc(pathArc).record(recorder);
    }
}
