package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers Manim Community's FollowingGraphCamera: the camera goes near a dot, follows it along a graph, and goes back.
 */
public final class FollowingGraphCamera extends Scene {

    @Override
    protected void construct() {
        Axes axes = new Axes(new Range(-1, 10), new Range(-1, 10));
        FunctionGraph graph = axes.plot(Math::sin, 0, 3 * PI).setColor(BLUE);
        Dot start = new Dot(axes.i2gp(0, graph));
        Dot end = new Dot(axes.i2gp(3 * PI, graph));
        Dot moving = start.copy().setColor(ORANGE);
        add(axes, graph, start, end, moving);
        camera().saveState();
        play(camera().animate(c -> c.scale(0.5).moveTo(moving)));
        camera().follow(moving);
        play(moveAlongPath(moving, graph).rate(linear));
        play(restore(camera()));
    }
}
