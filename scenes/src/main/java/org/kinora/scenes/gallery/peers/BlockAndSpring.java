package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Simulation;

/**
 * Answers JAnim's physical block: a block swings on a spring and comes to rest, with arrows for its force and its
 * velocity.
 */
public final class BlockAndSpring extends Scene {

    record Motion(double x, double velocity) {}

    private static final double STIFFNESS = 6;
    private static final double FRICTION = 0.5;

    @Override
    protected void construct() {
        Simulation<Motion> swing = simulate(new Motion(2.6, 0), BlockAndSpring::next);
        Line wall = new Line(point(-5, -1), point(-5, 2)).setStroke(GRAY, 8);
        Line floor = new Line(point(-5, -0.8), point(6, -0.8)).setStroke(GRAY, 4);
        Square block = new Square(1.6).setStrokeColor(BLUE).setFill(BLUE_E, 1);
        block.onFrame((b, at) -> b.setX(swing.at(at).x()));
        Redrawn spring = redraw(at -> coil(block.corner(LEFT).x()));
        Redrawn force = redraw(
                at -> arrow(block.center().plus(UP), -STIFFNESS * block.center().x() / 3, RED));
        Redrawn velocity = redraw(
                at -> arrow(block.center().plus(DOWN.times(1.4)), swing.at(at).velocity() / 3, YELLOW));
        add(wall, floor, spring, block, force, velocity);
        pause(8);
    }

    static Motion next(Motion now, double seconds) {
        double velocity = now.velocity + seconds * (-STIFFNESS * now.x - FRICTION * now.velocity);
        return new Motion(now.x + seconds * velocity, velocity);
    }

    private static ParametricCurve coil(double end) {
        return new ParametricCurve(
                t -> point(-5 + t * (end + 5) + 0.3 * Math.sin(20 * PI * t), 0.3 * (1 - Math.cos(20 * PI * t)) - 0.3),
                0,
                1);
    }

    private static Arrow arrow(Point from, double length, Color color) {
        return new Arrow(from, from.plus(RIGHT.times(length)), 0).setColor(color);
    }
}
