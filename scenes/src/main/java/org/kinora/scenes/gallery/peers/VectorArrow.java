package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers Manim Community's VectorArrow: an arrow from the origin over a number plane, with the coordinates of its
 * ends.
 */
public final class VectorArrow extends Scene {

    @Override
    protected void construct() {
        Dot origin = new Dot();
        Arrow arrow = new Arrow(ORIGIN, point(2, 2), 0);
        Text start = new Text("(0, 0)").nextTo(origin, DOWN);
        Text end = new Text("(2, 2)").nextTo(arrow.end(), RIGHT, 0.25);
        add(new NumberPlane(), origin, arrow, start, end);
        pause();
    }
}
