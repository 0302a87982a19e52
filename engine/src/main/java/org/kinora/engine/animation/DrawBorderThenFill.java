package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;

/** Draws each outline in the first half of its time and lets it fill in the second. */
public final class DrawBorderThenFill extends BorderAnimation<DrawBorderThenFill> {

    public DrawBorderThenFill(Mobject mobject) {
        super(mobject, 0);
    }
}
