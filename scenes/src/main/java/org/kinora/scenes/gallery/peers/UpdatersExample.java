package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/**
 * Answers ManimGL's UpdatersExample: a brace and a number follow the width of a square, which then goes up and down by
 * itself.
 */
public final class UpdatersExample extends Scene {

    @Override
    protected void construct() {
        Square square = new Square().setFill(BLUE_E, 1);
        Brace brace = new Brace(square, UP).follow();
        DecimalNumber number =
                new DecimalNumber(2, 2).follow(at -> square.boundsAt(at).width());
        Group<Mobject> label = group(new Text("width ="), number);
        label.arrange(RIGHT).alwaysNextTo(brace, UP);
        add(square, brace, label);
        play(square.animate(s -> s.scale(2)).rate(thereAndBack).seconds(2));
        pause();
        play(square.animate(s -> s.stretchToWidth(5, ORIGIN)).seconds(3));
        pause();
        play(square.animate(s -> s.setWidth(2)).seconds(3));
        pause();
        double begin = time();
        square.onFrame((s, at) -> s.scale(Math.abs(Math.cos(at.seconds() - begin)) + 0.01));
        pause(2 * PI);
    }
}
