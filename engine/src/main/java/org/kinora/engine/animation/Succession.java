package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.timeline.Animation;

/** Animations one after the other. */
public final class Succession extends AnimationGroup {

    public Succession(Animation... members) {
        super(1, List.of(members));
    }

    public Succession(List<? extends Animation> members) {
        super(1, members);
    }
}
