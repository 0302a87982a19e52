package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers Manim Community's ThreeDCameraIllusionRotation: the camera sways, so that a flat picture shows its depth.
 */
public final class ThreeDCameraIllusionRotation extends Scene {

    @Override
    protected void construct() {
        camera().orient(75 * DEGREES, 30 * DEGREES);
        add(new ThreeDAxes(), new Circle());
        camera().illusionRotation(2);
        pause(PI / 2);
        camera().illusionRotation(0);
    }
}
