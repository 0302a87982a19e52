package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's ThreeDSurfacePlot: a hill over a plane, chequered and half transparent. */
public final class ThreeDSurfacePlot extends Scene {

    @Override
    protected void construct() {
        camera().orient(75 * DEGREES, -30 * DEGREES);
        Surface hill =
                Surface.ofHeights((x, y) -> Math.exp(-(x * x + y * y) / 0.32), new Range(-2, 2), new Range(-2, 2));
        hill.setResolution(24, 24).scale(2, Point3.ORIGIN);
        hill.setCheckerboard(ORANGE, BLUE).setMeshLines(GREEN, 0.5).setFillOpacity(0.5);
        add(new ThreeDAxes(), hill);
        pause();
    }
}
