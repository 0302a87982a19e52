package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's PointWithTrace: a dot leaves a trace while it turns and moves. */
public final class PointWithTrace extends Scene {

    @Override
    protected void construct() {
        Dot dot = new Dot();
        add(new TracedPath(dot), dot);
        play(rotate(dot, PI, RIGHT).seconds(2));
        pause();
        play(dot.animate(d -> d.shift(UP)));
        play(dot.animate(d -> d.shift(LEFT)));
        pause();
    }
}
