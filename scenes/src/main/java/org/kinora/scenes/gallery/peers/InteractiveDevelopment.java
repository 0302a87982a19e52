package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers ManimGL's InteractiveDevelopment: a square becomes a circle that is stretched, turned and made small, as it
 * would be typed line by line; the preview and jshell are where Kinora interacts.
 */
public final class InteractiveDevelopment extends Scene {

    @Override
    protected void construct() {
        Circle circle = new Circle().setStroke(BLUE_E, 4).setFill(BLUE, 0.5);
        Square square = new Square();
        play(create(square));
        pause();
        play(replacementTransform(square, circle));
        play(circle.animate(c -> c.stretch(4, 1, c.center())));
        play(rotate(circle, 90 * DEGREES));
        play(circle.animate(c -> c.shift(RIGHT.times(2)).scale(0.25)));
        Text text = new Text("Line by line, a film is told.").nextTo(circle, DOWN);
        play(write(text));
        play(circle.animate(c -> c.moveTo(-3, 1)));
        play(circle.animate(c -> c.moveTo(0, 2)));
    }
}
