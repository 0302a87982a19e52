package org.kinora.engine.animation;

import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;

/** Nothing, for a while: a rest between the members of a succession. */
public final class Wait extends FluentAnimation<Wait> {

    /** @param seconds how long */
    public Wait(double seconds) {
        seconds(seconds);
    }

    @Override
    protected void record(Recorder recorder) {}
}
