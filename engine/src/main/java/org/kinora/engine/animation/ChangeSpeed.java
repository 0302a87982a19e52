package org.kinora.engine.animation;

import java.util.Map;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.engine.timeline.Recorder;

/**
 * Plays an animation faster or slower from one place of it to another, such as a move in slow motion about its middle.
 * It takes the longer for it.
 *
 * <pre>{@code
 * play(new ChangeSpeed(moveAlongPath(dot, way), Map.of(0.3, 1.0, 0.4, 0.2, 0.6, 0.2, 0.7, 1.0)));
 * }</pre>
 */
public final class ChangeSpeed extends FluentAnimation<ChangeSpeed> {

    private final Animation animation;
    private final SpeedProfile profile;

    /**
     * @param animation one animation; in a group, give each member its own speed
     * @param speeds the speed, above 0, at parts of the animation's time from 0 to 1; in between it changes evenly. At
     *     the start it is 1 and at the end that of the last part, unless the map says otherwise
     */
    public ChangeSpeed(Animation animation, Map<Double, Double> speeds) {
        if (animation instanceof AnimationGroup) {
            throw new IllegalArgumentException(
                    "The speed of a group cannot be changed as a whole: change that of each of its members");
        }
        this.animation = Given.to(this, animation);
        this.profile = SpeedProfile.of(speeds);
    }

    @Override
    protected double defaultRunTime() {
        return animation.runTime() * profile.duration();
    }

    @Override
    protected void record(Recorder recorder) {
        RateFunction own = animation.rate();
        animation.rate(time -> own.at(profile.placeAt(time * profile.duration())));
        recorder.play(animation, 0, recorder.duration());
    }
}
