package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's BraceAnnotation: braces along a sloping line and below it, each with a label. */
public final class BraceAnnotation extends Scene {

    @Override
    protected void construct() {
        Dot start = new Dot(point(-2, -1));
        Dot end = new Dot(point(2, 1));
        Line line = new Line(start.center(), end.center()).setColor(ORANGE);
        Brace below = new Brace(line, DOWN);
        Brace along = Brace.between(end.center(), start.center());
        add(
                line,
                start,
                end,
                below,
                along,
                below.label(new Text("how far to the right")),
                along.label(new MathTex("x_2 - x_1")));
        pause();
    }
}
