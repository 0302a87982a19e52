package org.kinora.engine.animation;

import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Lets a mobject vanish, perhaps to the side or into another size. When shown again later, it is as it was before.
 *
 * <pre>{@code
 * play(new FadeOut(title).shift(UP));
 * }</pre>
 */
public final class FadeOut extends Fade<FadeOut> {

    public FadeOut(Mobject mobject) {
        super(mobject);
    }

    @Override
    protected boolean isLeaving() {
        return true;
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        Motion to = aside(shape, 1);
        recorder.tween(
                shape.effect(), progress -> Effect.NONE.present(1 - progress).moved(to.at(progress)), Effect.NONE);
    }
}
