package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers ManimGL's SurfaceExample: a ball turns into a ring and into a slimmer one while camera and light move, with
 * a text before them.
 */
public final class SurfaceExample extends Scene {

    @Override
    protected void construct() {
        camera().orient(70 * DEGREES, -30 * DEGREES);
        Text name = new Text("a ball, a ring, a ring", 40).toEdge(UP).fixInFrame();
        add(name);
        Surface surface = new Surface((u, v) -> ring(u, v, 0, 2.6), new Range(0, TAU), new Range(0, TAU));
        surface.setColor(BLUE).setResolution(60, 40).setMeshLines(BLUE_A, 0.4);
        play(fadeIn(surface));
        camera().ambientRotation(10 * DEGREES);
        play(surface.animate(s -> s.setFunction((u, v) -> ring(u, v, 1, 1))).seconds(3));
        play(surface.animate(s -> s.setFunction((u, v) -> ring(u, v, 2.4, 0.8))).seconds(3));
        play(
                surface.animate(s -> s.setFillOpacity(0.5)),
                camera().animate(c -> c.zoom(1.2)).seconds(2));
        play(camera().animate(c -> c.setLight(point(3, 6, -8))).seconds(3));
        pause();
    }

    private static Point3 ring(double u, double v, double major, double minor) {
        double out = major + minor * Math.cos(v);
        return new Point3(out * Math.cos(u), out * Math.sin(u), minor * Math.sin(v));
    }
}
