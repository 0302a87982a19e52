package org.kinora.engine.animation;

import java.math.BigDecimal;
import java.util.List;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
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
        this.lagRatio = Given.notNegative(lagRatio, "A lag ratio");
        this.members = List.copyOf(members);
    }

    @Override
    protected double defaultRunTime() {
        return length().doubleValue();
    }

    /** How long it lasts if no member is stretched; added up as decimals, so that a tenth is a tenth. */
    private BigDecimal length() {
        BigDecimal start = BigDecimal.ZERO;
        BigDecimal end = BigDecimal.ZERO;
        for (Animation member : members) {
            end = end.max(start.add(runTimeOf(member)));
            start = start.add(lagAfter(member));
        }
        return end;
    }

    @Override
    protected void record(Recorder recorder) {
        BigDecimal length = length();
        BigDecimal start = BigDecimal.ZERO;
        for (Animation member : members) {
            inheritRate(member);
            recorder.play(member, start, start.add(runTimeOf(member)), length);
            start = start.add(lagAfter(member));
        }
    }

    private BigDecimal lagAfter(Animation member) {
        return BigDecimal.valueOf(lagRatio).multiply(runTimeOf(member));
    }

    private static BigDecimal runTimeOf(Animation member) {
        return BigDecimal.valueOf(member.runTime());
    }
}
