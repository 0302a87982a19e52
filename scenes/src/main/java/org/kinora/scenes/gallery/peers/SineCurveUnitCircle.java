package org.kinora.scenes.gallery.peers;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Moment;

/**
 * Answers Manim Community's SineCurveUnitCircle: a dot goes around the unit circle, and its height draws the sine
 * curve.
 */
public final class SineCurveUnitCircle extends Scene {

    private static final Point CENTER = new Point(-4, 0);
    private static final double TURNS_A_SECOND = 0.25;

    @Override
    protected void construct() {
        add(new Line(point(-6, 0), point(6, 0)), new Line(point(-4, -2), point(-4, 2)));
        for (int i = 1; i <= 4; i++) {
            add(new MathTex(i == 1 ? "\\pi" : i + "\\pi").nextTo(point(2 * i - 3, 0), DOWN, 0.25));
        }
        Dot dot = new Dot().setColor(YELLOW).onFrame((d, at) -> d.moveTo(onCircle(at)));
        Redrawn radius = redraw(at -> new Line(CENTER, onCircle(at)).setColor(BLUE));
        Redrawn across = redraw(at -> new Line(onCircle(at), onCurve(at)).setStroke(YELLOW_A, 2));
        TracedPath curve = new TracedPath(SineCurveUnitCircle::onCurve).setStrokeColor(YELLOW_D);
        add(new Circle(1).moveTo(CENTER), radius, across, curve, dot);
        pause(8.5);
    }

    /** Where the dot is, in scene units. */
    static Point onCircle(Moment at) {
        return CENTER.plus(Point.polar(1, TAU * TURNS_A_SECOND * at.seconds()));
    }

    /** Four units to the right for each turn. */
    static Point onCurve(Moment at) {
        return new Point(-3 + 4 * TURNS_A_SECOND * at.seconds(), onCircle(at).y());
    }
}
