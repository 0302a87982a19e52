package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's ThreeDLightSourcePosition: a chequered ball lit from below. */
public final class ThreeDLightSourcePosition extends Scene {

    @Override
    protected void construct() {
        camera().orient(75 * DEGREES, 30 * DEGREES).setLight(point(0, 0, -3));
        add(new ThreeDAxes(), new Sphere(1.5).setResolution(15, 32).setCheckerboard(RED_D, RED_E));
        pause();
    }
}
