package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/**
 * Answers JAnim's MarkedItemExample: a square turns and swings, and a triangle and a dot go with each of two points that
 * are marked on it.
 */
public final class MarkedItemExample extends Scene {

    @Override
    protected void construct() {
        Square square = new Square().mark("right", point(0.5, 0)).mark("below", point(0, -0.5));
        add(square, at(square, "right", GREEN), at(square, "below", BLUE));
        double begin = time();
        square.onFrame((s, at) -> s.shift(RIGHT.times(Math.sin(PI * (at.seconds() - begin)))));
        play(rotate(square, TAU).seconds(4).rate(linear));
    }

    /** A triangle with a dot in it, at a mark. */
    private static Group<Mobject> at(Square square, String mark, Color color) {
        Group<Mobject> pin =
                new Group<>(new Triangle().scale(0.2).setColor(color), new Dot(ORIGIN, 0.05).setColor(RED));
        pin.onFrame((p, at) -> p.moveTo(square.markAt(mark, at)));
        return pin;
    }
}
