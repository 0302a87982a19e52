package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's MovingDots: one dot moves across and one up, and a line stays between them. */
public final class MovingDots extends Scene {

    @Override
    protected void construct() {
        Dot across = new Dot().setColor(BLUE);
        Dot up = new Dot().setColor(GREEN);
        group(across, up).arrange(RIGHT, 1);
        ValueTracker x = new ValueTracker(0);
        ValueTracker y = new ValueTracker(0);
        across.onFrame((dot, at) -> dot.setX(x.get()));
        up.onFrame((dot, at) -> dot.setY(y.get()));
        add(across, up, new Line(LEFT, RIGHT).setColor(RED).alwaysBetween(across, up, 0));
        play(x.animate(v -> v.set(5)));
        play(y.animate(v -> v.set(4)));
        pause();
    }
}
