package org.kinora.engine.animation;

import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recorder;

/** Nothing, for a while: a rest between the members of a succession. */
public final class Wait extends Animation {

    /** @param seconds how long */
    public Wait(double seconds) {
        runTime(seconds);
    }

    @Override
    protected void record(Recorder recorder) {}
}
