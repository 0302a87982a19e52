package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;

/**
 * Several animations, each beginning shortly after the one before.
 *
 * <pre>{@code
 * play(LaggedStart.map(0.1, dots, FadeIn::new).seconds(2));
 * }</pre>
 */
public final class LaggedStart extends AnimationGroup {

    /** The default part of a member's run time after which the next begins; manim's. */
    public static final double DEFAULT_LAG_RATIO = 0.05;

    public LaggedStart(Animation... members) {
        super(DEFAULT_LAG_RATIO, List.of(members));
    }

    public LaggedStart(double lagRatio, List<? extends Animation> members) {
        super(lagRatio, members);
    }

    /** The same animation for each of several mobjects. */
    public static <T extends Mobject> LaggedStart map(
            double lagRatio, Iterable<? extends T> mobjects, Function<? super T, ? extends Animation> animation) {
        List<Animation> members = new ArrayList<>();
        mobjects.forEach(mobject -> members.add(animation.apply(mobject)));
        return new LaggedStart(lagRatio, members);
    }
}
