package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's RotationUpdater: a line turns one way for two seconds and back for two. */
public final class RotationUpdater extends Scene {

    @Override
    protected void construct() {
        Line fixed = new Line(ORIGIN, LEFT);
        Line moving = new Line(ORIGIN, LEFT).setColor(YELLOW);
        moving.onFrame((line, at) -> line.rotate(2 - Math.abs(2 - at.seconds()), ORIGIN));
        add(fixed, moving);
        pause(4);
        moving.stopFollowing();
        pause(0.5);
    }
}
