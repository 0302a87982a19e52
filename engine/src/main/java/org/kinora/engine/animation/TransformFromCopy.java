package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a copy of a mobject into another; the mobject itself stays.
 *
 * <pre>{@code
 * play(new TransformFromCopy(formula.part("x"), label));
 * }</pre>
 */
public final class TransformFromCopy extends Morphing<TransformFromCopy> {

    private final Mobject source;

    public TransformFromCopy(Mobject source, Mobject replacement) {
        super(replacement);
        this.source = Given.to(this, source);
    }

    @Override
    protected void record(Recorder recorder) {
        replace(source.copy(), recorder);
    }
}
