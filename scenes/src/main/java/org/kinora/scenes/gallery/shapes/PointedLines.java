package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/** Lines of every kind that end in tips, and keep them while they change. */
public final class PointedLines extends Scene {

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        ValueTracker pitch = new ValueTracker(1);
        FunctionGraph wave = new FunctionGraph(Math::sin, -5.5, 5.5).follow(at -> x -> Math.sin(pitch.at(at) * x));
        wave.setStroke(Palette.YELLOW, 5).shift(0, 2.2).addTip(ArrowTip.STEALTH, 0.4);
        Arc turn = new Arc(point(-4, -1.4), 1.2, 90 * DEGREES, 270 * DEGREES).setStroke(Palette.TEAL, 5);
        Line line = new Line(point(-1.3, -2.4), point(1.3, -0.4)).setStroke(Palette.VIOLET, 5);
        Polyline way = Polyline.smooth(point(2.8, -2.4), point(3.4, -0.6), point(4.4, -2.2), point(5.4, -0.5))
                .setStroke(Palette.INK, 5);
        add(wave, turn, line, way);
        pause(0.4);
        play(
                turn.animate(t -> t.addTip()),
                line.animate(l -> l.addTipAtStart(ArrowTip.CIRCLE, 0.3).addTip(ArrowTip.CIRCLE, 0.3)),
                way.animate(w -> w.addTip(ArrowTip.OPEN_TRIANGLE, 0.4)));
        play(
                2.5,
                pitch.animate(p -> p.set(2)),
                turn.animate(t -> t.rotate(-200 * DEGREES, point(-4, -1.4))),
                line.animate(l -> l.putStartAndEnd(point(-1.4, -0.5), point(1.2, -2.5))),
                way.animate(w -> w.stretch(0.7, 1.3, w.center())));
        play(create(turn.copy().shift(0, 0).setStroke(Palette.YELLOW, 5)));
        play(line.animate(l -> l.removeTips()), way.animate(w -> w.removeTips()));
        pause(0.6);
    }
}
