package org.kinora.scenes.gallery.planes;

import static org.kinora.engine.Kinora.*;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** All swings of a pendulum at once: its angle to the right, its speed upward, first without friction and then with. */
public final class PendulumFlow extends Scene {

    private static final ColorScale SPEEDS =
            ColorScale.ofUnitRange(Palette.RIM, Palette.TEAL, Palette.YELLOW).over(0, 3.5);

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        NumberPlane plane = new NumberPlane(new Range(-6.5, 6.5, 0.5), new Range(-3, 3, 0.5)).shift(0, 0.4);
        ArrowVectorField field = plane.vectorField(pendulum(0)).setScale(SPEEDS);
        play(
                create(field).lagRatio(0.002).seconds(1.5),
                caption.say("To the right a pendulum's angle, upward its speed"));
        pause(0.5);
        play(
                field.animate(f -> f.setFunction(pendulum(0.6))).seconds(1.5),
                caption.say("With friction all arrows turn inward."));
        pause(0.5);

        StreamLines lines = plane.streamLines(pendulum(0.6)).setScale(SPEEDS);
        lines.startAnimation();
        play(field.animate(f -> f.setOpacity(0.25)), fadeIn(lines), caption.say("Every swing runs down into rest."));
        pause(4);
        lines.endAnimation();
        pause(1.5);
    }

    /** How fast angle and speed change. */
    static UnaryOperator<Point> pendulum(double friction) {
        return p -> point(p.y(), -StrictMath.sin(p.x()) - friction * p.y());
    }
}
