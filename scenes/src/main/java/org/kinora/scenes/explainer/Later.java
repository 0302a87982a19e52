package org.kinora.scenes.explainer;

import java.util.function.Supplier;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;

/** An animation that is made only when it begins, because it needs what the ones before it have changed. */
final class Later extends FluentAnimation<Later> {

    private final Supplier<Animation> maker;

    Later(Supplier<Animation> maker) {
        this.maker = maker;
    }

    @Override
    protected void record(Recorder recorder) {
        recorder.play(maker.get(), 0, recorder.duration());
    }
}
