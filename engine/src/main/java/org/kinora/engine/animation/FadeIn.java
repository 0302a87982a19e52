package org.kinora.engine.animation;

import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Lets a mobject appear, perhaps from the side or from another size.
 *
 * <pre>{@code
 * play(new FadeIn(title).shift(DOWN).scale(0.5));
 * }</pre>
 */
public final class FadeIn extends Fade<FadeIn> {

    public FadeIn(Mobject mobject) {
        super(mobject);
    }

    @Override
    protected boolean isEntering() {
        return true;
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        Motion from = aside(shape, -1);
        recorder.tween(shape.effect(), progress -> Effect.NONE.present(progress).moved(from.at(1 - progress)));
    }
}
