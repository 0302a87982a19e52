package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject into the look of another, which is left as it is. Parts are paired in order; where the target has more, a
 * part is split into pieces that each run to their own look, and where it has fewer, parts run together.
 */
public final class Transform extends Morphing<Transform> {

    private final Mobject mobject;

    public Transform(Mobject mobject, Mobject target) {
        super(target);
        this.mobject = mobject;
    }

    @Override
    protected void record(Recorder recorder) {
        transfer(mobject, recorder);
    }
}
