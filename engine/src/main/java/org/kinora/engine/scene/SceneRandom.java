package org.kinora.engine.scene;

import java.util.Random;
import org.kinora.engine.timeline.Recording;

/**
 * A scene's random numbers: drawn while it is recorded, and never by what is followed, which is asked as often and in such
 * an order as frames are drawn.
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
