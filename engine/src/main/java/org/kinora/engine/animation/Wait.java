package org.kinora.engine.animation;

import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Does nothing for a while: a pause between the members of a succession.
 *
 * <pre>{@code
 * play(succession(create(square), new Wait(0.5), fadeOut(square)));
 * }</pre>
 */
public final class Wait extends FluentAnimation<Wait> {

    /** @param seconds how long, 0 or more */
    public Wait(double seconds) {
        seconds(Given.notNegative(seconds, "The length of a pause, in seconds,"));
    }

    @Override
    protected void record(Recorder recorder) {}
}
