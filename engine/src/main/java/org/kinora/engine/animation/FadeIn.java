package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/** Lets something appear, perhaps from a little aside or from another size. */
public final class FadeIn extends Fade {

    public FadeIn(Mobject<?> mobject) {
        super(mobject);
    }

    @Override
    protected void record(Shape<?> shape, Recorder recorder) {
        Fading.in(shape, aside(shape, -1), recorder);
    }
}
