package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's ThreeDCameraRotation: the camera goes around a circle in space, stops, and goes back. */
public final class ThreeDCameraRotation extends Scene {

    @Override
    protected void construct() {
        camera().orient(75 * DEGREES, 30 * DEGREES);
        add(new ThreeDAxes(), new Circle());
        camera().ambientRotation(0.1);
        pause();
        camera().ambientRotation(0);
        play(camera().animate(c -> c.orient(75 * DEGREES, 30 * DEGREES)));
        pause();
    }
}
