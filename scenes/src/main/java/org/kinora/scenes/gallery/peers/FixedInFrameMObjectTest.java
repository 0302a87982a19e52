package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's FixedInFrameMObjectTest: a text stands in the frame while space is seen from above. */
public final class FixedInFrameMObjectTest extends Scene {

    @Override
    protected void construct() {
        camera().orient(75 * DEGREES, -45 * DEGREES);
        add(
                new ThreeDAxes(),
                new Text("space, and a text before it").toCorner(UP_LEFT).fixInFrame());
        pause();
    }
}
