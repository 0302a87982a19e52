package org.kinora.engine.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When an animation of several that are played together begins. */
record Start(Animation animation, BigDecimal time) {

    /** Whatever begins later finds what earlier ones have changed, in whichever order they were given. */
    static List<Start> inOrder(List<Animation> animations, BigDecimal now, Cues cues) {
        List<Start> starts = new ArrayList<>(animations.size());
        for (Animation animation : animations) {
            starts.add(new Start(animation, animation.startAfter(now, cues)));
        }
        starts.sort(Comparator.comparing(Start::time));
        return starts;
    }
}
