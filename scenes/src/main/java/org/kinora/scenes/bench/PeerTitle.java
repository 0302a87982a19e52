package org.kinora.scenes.bench;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** A title is written, moves up and shrinks; a filled circle becomes a square. */
public final class PeerTitle extends Scene {

    @Override
    protected void construct() {
        Text title = new Text(Words.TITLE, Words.sizeOf(48));
        play(2, write(title));
        play(2, title.animate(t -> t.shift(0, 2).scale(0.6)));
        Circle circle = new Circle(2).setStroke(Color.TEAL, 4).setFill(Color.TEAL, 0.5);
        Square square = new Square(3).setStroke(Color.YELLOW, 4).setFill(Color.YELLOW, 0.5);
        add(circle);
        play(2, transform(circle, square));
    }
}
