package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;

/**
 * Several animations played as one, each beginning when the one before has run for some part of its time.
 *
 * <pre>{@code
 * play(new AnimationGroup(0.5, List.of(fadeIn(a), fadeIn(b))));
 * }</pre>
 */
public sealed class AnimationGroup extends FluentAnimation<AnimationGroup> permits LaggedStart, Succession {

    private final List<Animation> members;
    private final double lagRatio;

    /** Plays all at the same time. */
    public AnimationGroup(Animation... members) {
        this(0, List.of(members));
    }

    /**
     * @param lagRatio the part of a member's run time after which the next one begins: 0 plays all at once, 1 one after
     *     the other
     */
    public AnimationGroup(double lagRatio, List<? extends Animation> members) {
        if (!(lagRatio >= 0)) {
            throw new IllegalArgumentException("A lag ratio is 0 or more, not " + lagRatio);
        }
        this.lagRatio = lagRatio;
        this.members = List.copyOf(members);
    }

    @Override
    protected double defaultRunTime() {
        double start = 0;
        double end = 0;
        for (Animation member : members) {
            end = Math.max(end, start + member.runTime());
            start += lagRatio * member.runTime();
        }
        return end;
    }

    @Override
    protected void record(Recorder recorder) {
        double natural = defaultRunTime();
        double stretch = natural == 0 ? 0 : recorder.duration() / natural;
        double start = 0;
        for (Animation member : members) {
            inheritRate(member);
            recorder.play(member, start * stretch, member.runTime() * stretch);
            start += lagRatio * member.runTime();
        }
    }
}
