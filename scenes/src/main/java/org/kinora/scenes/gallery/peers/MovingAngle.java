package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;

/** Answers Manim Community's MovingAngle: the angle between two lines, and its name, follow a line that turns. */
public final class MovingAngle extends Scene {

    @Override
    protected void construct() {
        ValueTracker degrees = new ValueTracker(110);
        Line fixed = new Line(LEFT, RIGHT);
        Line moving = new Line(LEFT, RIGHT).onFrame((line, at) -> line.rotate(degrees.get() * DEGREES, LEFT));
        Angle angle = new Angle(fixed, moving).follow();
        MathTex name = new MathTex("\\theta").onFrame((tex, at) -> angle.label(tex));
        add(fixed, moving, angle, name);
        pause();
        play(degrees.animate(d -> d.set(40)));
        play(degrees.animate(d -> d.increment(140)));
        play(name.animate(n -> n.setColor(RED)).seconds(0.5));
        play(degrees.animate(d -> d.set(350)));
    }
}
