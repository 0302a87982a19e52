package org.kinora.scenes.explainer;

import org.kinora.engine.animation.FadeOut;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;
import org.kinora.scenes.viz.Machine;

/** A copy of a word turns into the plane of the machine's slabs and flies into the first of them, where it vanishes. */
final class FlyInto extends FluentAnimation<FlyInto> {

    private static final double SIZE_INSIDE = 0.6;
    /** The share of its time after which it sinks in. */
    private static final double ARRIVAL = 0.7;

    private final Group<Letter> word;
    private final Machine machine;

    FlyInto(Group<Letter> word, Machine machine) {
        this.word = word;
        this.machine = machine;
    }

    @Override
    protected void record(Recorder recorder) {
        Group<Letter> copy = word.copy().asTexture();
        copy.show();
        recorder.play(
                copy.animate(c -> machine.facing(c.scale(SIZE_INSIDE))
                        .moveTo(machine.slab(0).middle())),
                0,
                recorder.duration());
        double inside = ARRIVAL * recorder.duration();
        recorder.play(new FadeOut(copy), inside, recorder.duration() - inside);
    }
}
