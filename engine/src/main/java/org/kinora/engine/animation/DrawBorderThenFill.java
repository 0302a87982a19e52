package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;

/**
 * Draws each outline in the first half of its time and lets it fill in the second.
 *
 * <pre>{@code
 * play(new DrawBorderThenFill(square.setFill(BLUE, 1)));
 * }</pre>
 */
public final class DrawBorderThenFill extends BorderAnimation<DrawBorderThenFill> {

    public DrawBorderThenFill(Mobject mobject) {
        super(mobject, 0);
    }

    @Override
    protected boolean isEntering() {
        return true;
    }
}
