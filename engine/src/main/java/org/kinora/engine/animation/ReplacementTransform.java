package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Recorder;

/** Turns a mobject into another, which stands in its place afterwards. */
public final class ReplacementTransform extends Transform {

    public ReplacementTransform(Mobject<?> mobject, Mobject<?> replacement) {
        super(mobject, replacement);
    }

    @Override
    protected void record(Recorder recorder) {
        replace(mobject(), recorder);
    }
}
