package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers Manim Community's PointMovingOnShapes: a dot goes to a circle, around it, and then around a point beside it.
 */
public final class PointMovingOnShapes extends Scene {

    @Override
    protected void construct() {
        Circle circle = new Circle().setColor(BLUE);
        Dot dot = new Dot();
        add(dot, new Line(point(3, 0), point(5, 0)));
        play(growFromCenter(circle));
        play(transform(dot, dot.copy().shift(RIGHT)));
        play(moveAlongPath(dot, circle).seconds(2).rate(linear));
        play(rotate(dot, TAU, point(2, 0)).seconds(1.5).rate(linear));
        pause();
    }
}
