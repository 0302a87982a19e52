package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers JAnim's hello example: a circle is drawn, becomes a square, and is undrawn. */
public final class HelloShapes extends Scene {

    @Override
    protected void construct() {
        Circle circle = new Circle().setColor(BLUE);
        Square square = new Square().setStrokeColor(GREEN).setFill(GREEN, 0.5);
        play(create(circle));
        play(replacementTransform(circle, square));
        play(uncreate(square));
        pause();
    }
}
