package org.kinora.engine.animation;

import java.util.List;
import java.util.function.Function;
import org.kinora.engine.mobject.Composite;
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

    /** The same animation for every part of a composite, for example {@code map(0.1, row, FadeIn::new)}. */
    public static LaggedStart map(double lagRatio, Composite<?> parts, Function<Mobject<?>, Animation> animation) {
        return map(lagRatio, parts.parts(), animation);
    }

    /** The same animation for every mobject of a list. */
    public static LaggedStart map(
            double lagRatio, List<? extends Mobject<?>> mobjects, Function<Mobject<?>, Animation> animation) {
        return new LaggedStart(lagRatio, mobjects.stream().map(animation).toList());
    }
}
