package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's BooleanOperations: what two ellipses have in common, cover together, and have apart. */
public final class BooleanOperations extends Scene {

    @Override
    protected void construct() {
        Ellipse left = new Ellipse(4, 5).setStroke(BLUE, 10).setFill(BLUE, 0.5).shift(LEFT);
        Ellipse right = new Ellipse(4, 5).setStroke(RED, 10).setFill(RED, 0.5).shift(RIGHT);
        MarkupText title = new MarkupText("<u>Two ellipses</u>");
        title.moveTo(0, 3);
        play(fadeIn(group(title, left, right).shift(LEFT.times(3))));
        take("in both", new Intersection(left, right), GREEN, 2.55);
        take("in any", new Union(left, right), ORANGE, 0.65);
        take("in one alone", new Exclusion(left, right), YELLOW, -1.2);
        take("in the left alone", new Difference(left, right), PINK, -3.05);
        pause();
    }

    private void take(String name, Mobject area, Color color, double height) {
        area.setFill(color, 0.5).setStroke(color, 4);
        play(animate(area, a -> a.scale(0.23).moveTo(5, height)));
        play(fadeIn(new Text(name, 28).nextTo(area, UP, 0.15)));
    }
}
