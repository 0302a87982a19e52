package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Recorder;

/** Turns a mobject into another, which stands in its place afterwards. */
public final class ReplacementTransform extends Morphing<ReplacementTransform> {

    private final Mobject mobject;

    public ReplacementTransform(Mobject mobject, Mobject replacement) {
        super(replacement);
        this.mobject = mobject;
    }

    @Override
    protected void record(Recorder recorder) {
        replace(mobject, recorder);
    }
}
