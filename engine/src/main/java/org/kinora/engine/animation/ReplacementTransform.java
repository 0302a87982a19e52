package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject into another, which takes its place afterwards.
 *
 * <pre>{@code
 * play(new ReplacementTransform(square, circle));
 * }</pre>
 */
public final class ReplacementTransform extends Morphing<ReplacementTransform> {

    private final Mobject mobject;

    public ReplacementTransform(Mobject mobject, Mobject replacement) {
        super(replacement);
        this.mobject = Given.to(this, mobject);
    }

    @Override
    protected void record(Recorder recorder) {
        replace(mobject, recorder);
    }
}
