package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers Manim Community's MovingAround: a square is moved, coloured, made smaller and turned, each by one animation.
 */
public final class MovingAround extends Scene {

    @Override
    protected void construct() {
        Square square = new Square().setStrokeColor(BLUE).setFill(BLUE, 1);
        play(square.animate(s -> s.shift(LEFT)));
        play(square.animate(s -> s.setFill(ORANGE)));
        play(square.animate(s -> s.scale(0.3)));
        play(square.animate(s -> s.rotate(0.4)));
    }
}
