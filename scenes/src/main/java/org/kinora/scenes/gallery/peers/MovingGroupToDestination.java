package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's MovingGroupToDestination: a group moves until one of its dots is where another dot is. */
public final class MovingGroupToDestination extends Scene {

    @Override
    protected void construct() {
        Group<Dot> dots = group(new Dot(LEFT), new Dot(ORIGIN), new Dot(RIGHT).setColor(RED), new Dot(RIGHT.times(2)))
                .scale(1.4);
        Dot destination = new Dot(point(4, 3)).setColor(YELLOW);
        add(dots, destination);
        play(dots.animate(g -> g.shift(destination.center().minus(g.get(2).center()))));
        pause(0.5);
    }
}
