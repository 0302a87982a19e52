package org.kinora.scenes.gallery.space;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.MathTex;
import org.kinora.engine.mobject.Range;
import org.kinora.engine.mobject.Surface;
import org.kinora.engine.mobject.ThreeDAxes;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.scene.Scene;

/** The graph of a function of two variables, coloured by height, seen from all around while it turns into another. */
public final class TurningSurface extends Scene {

    private static final ColorScale HEIGHTS = new ColorScale(
            -1, 1, ColorStops.evenly(Color.hex("#23527C"), TEAL, Color.hex("#FFE08A"), Color.hex("#FF7F50")));

    @Override
    protected void construct() {
        background().set(Color.hex("#0B1020"));
        camera().orient(64 * DEGREES, -50 * DEGREES).zoom(1.05).lookAt(0, 0, 0.3);
        var axes = new ThreeDAxes(new Range(-3, 3), new Range(-3, 3), new Range(-2, 2));
        Surface ripple = axes.plot(TurningSurface::ripple)
                .setResolution(64, 64)
                .colorBy(Point3::z, HEIGHTS)
                .setMeshLines(Color.hex("#16304A"), 0.8);
        MathTex formula = new MathTex("z = \\cos r \\cdot e^{-r/4}")
                .scale(0.9)
                .toCorner(UP_LEFT)
                .fixInFrame();
        camera().ambientRotation(15 * DEGREES);
        play(fadeIn(axes));
        play(2, fadeIn(ripple), write(formula));
        pause(2);
        MathTex other = new MathTex("z = \\tfrac{1}{9} (x^2 - y^2)")
                .scale(0.9)
                .toCorner(UP_LEFT)
                .fixInFrame();
        play(
                3,
                transform(formula, other),
                ripple.animate(surface -> surface.setFunction((u, v) -> point(u, v, saddle(u, v)))));
        pause(2);
    }

    private static double ripple(double x, double y) {
        double r = 2 * Math.hypot(x, y);
        return Math.cos(r) * Math.exp(-r / 4);
    }

    private static double saddle(double x, double y) {
        return (x * x - y * y) / 9;
    }
}
