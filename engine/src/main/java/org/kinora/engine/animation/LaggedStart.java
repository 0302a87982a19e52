package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;

/** Animations that begin one shortly after the other. */
public final class LaggedStart extends AnimationGroup {

    /** The usual part of a member's run time after which the next begins; manim's. */
    public static final double DEFAULT_LAG_RATIO = 0.05;

    public LaggedStart(Animation... members) {
        super(DEFAULT_LAG_RATIO, List.of(members));
    }

    public LaggedStart(double lagRatio, List<? extends Animation> members) {
        super(lagRatio, members);
    }

    /** The same animation for each of several mobjects, for example {@code map(0.1, row, FadeIn::new)}. */
    public static <T extends Mobject> LaggedStart map(
            double lagRatio, Iterable<? extends T> mobjects, Function<? super T, ? extends Animation> animation) {
        List<Animation> members = new ArrayList<>();
        mobjects.forEach(mobject -> members.add(animation.apply(mobject)));
        return new LaggedStart(lagRatio, members);
    }
}
