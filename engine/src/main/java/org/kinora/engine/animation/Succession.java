package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.timeline.Animation;

/**
 * Several animations, one after the other.
 *
 * <pre>{@code
 * play(new Succession(create(square), rest(0.5), fadeOut(square)));
 * }</pre>
 */
public final class Succession extends AnimationGroup {

    public Succession(Animation... members) {
        super(1, List.of(members));
    }

    public Succession(List<? extends Animation> members) {
        super(1, members);
    }
}
