package org.kinora.engine.scene;

import java.util.Random;
import org.kinora.engine.timeline.Recording;

/**
 * A scene's random numbers. They are drawn while the scene is recorded, and never by a function that a property
 * follows: such a function is called as often and in such an order as frames are drawn.
 */
final class SceneRandom extends Random {

    private static final long serialVersionUID = 1;

    SceneRandom(long seed) {
        super(seed);
    }

    @Override
    protected int next(int bits) {
        Recording.refuseInsideSource("draw random numbers before, outside of what is followed");
        return super.next(bits);
    }
}
