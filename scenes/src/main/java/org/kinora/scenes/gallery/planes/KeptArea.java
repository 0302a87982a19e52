package org.kinora.scenes.gallery.planes;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A drop of swings in a pendulum's plane: without friction it is drawn out but keeps its area, with friction it shrinks. */
public final class KeptArea extends Scene {

    private static final Point MIDDLE = point(0, 0.4);
    private static final double TURN = -1.5 * TAU;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        NumberPlane plane = new NumberPlane(new Range(-6.5, 6.5, 0.5), new Range(-3, 3, 0.5)).shift(MIDDLE);
        ArrowVectorField field = plane.vectorField(PendulumFlow.pendulum(0))
                .setScale(ColorScale.ofUnitRange(Palette.RIM, Palette.GLASS).over(0, 3.5))
                .setOpacity(0.55);
        Circle drop = drop();
        play(
                fadeIn(field),
                growFromCenter(drop),
                caption.say("Many swings of a pendulum, each a little unlike the others"));
        play(
                phaseFlow(drop, KeptArea::velocity, 14).rate(linear).seconds(6),
                caption.say("Each goes its way: the drop is drawn out, and keeps its area."));
        pause(0.8);

        section("Friction");
        Circle other = drop();
        play(fadeTo(group(field, other)), caption.say("With friction all come to rest together,"));
        play(homotopy(other, KeptArea::spiral).rate(linear).seconds(4));
        play(flash(MIDDLE).color(Palette.YELLOW), caption.say("and the area is gone."));
        pause(0.6);
    }

    private static Circle drop() {
        return new Circle(0.65)
                .moveTo(MIDDLE.plus(point(-1.2, 0.55)))
                .setFill(Palette.YELLOW, 0.75)
                .setStroke(Palette.YELLOW, 3);
    }

    private static Point velocity(Point at) {
        return PendulumFlow.pendulum(0).apply(at.minus(MIDDLE));
    }

    /** For small swings: around the middle, and nearer to it all the time. */
    private static Point spiral(Point from, double progress) {
        Point arm = from.minus(MIDDLE);
        double angle = StrictMath.atan2(arm.y(), arm.x()) + TURN * progress;
        return MIDDLE.plus(Point.polar(arm.length() * StrictMath.exp(-4 * progress), angle));
    }
}
