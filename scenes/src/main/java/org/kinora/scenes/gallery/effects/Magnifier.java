package org.kinora.scenes.gallery.effects;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.FunctionGraph;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.NumberPlane;
import org.kinora.engine.mobject.Range;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.mobject.View;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** Seen closely, by a second camera, a curve is its tangent; then two cameras share the picture. */
public final class Magnifier extends Scene {

    private static final Color NIGHT = Color.hex("#101522");
    private static final double MAGNIFICATION = 6;
    private static final double TANGENT = 1.6;

    @Override
    protected void construct() {
        background().set(NIGHT);
        NumberPlane plane = new NumberPlane(new Range(-7, 7), new Range(-4, 4));
        plane.setOpacity(0.3);
        FunctionGraph curve = new FunctionGraph(Magnifier::height, -7, 7).setStroke(YELLOW, 2.5);
        ValueTracker x = new ValueTracker(-5.4);
        Mobject tangent = redraw(at -> tangent(x.at(at))).setZIndex(1);
        Dot dot = new Dot(at(-5.4), 0.035).setZIndex(2);
        dot.onFrame((d, now) -> d.moveTo(at(x.at(now))));
        add(plane, curve, tangent, dot);
        pause(0.4);

        View glass = View.of(new Rectangle(0.9, 0.55).moveTo(dot), MAGNIFICATION)
                .moveTo(3.7, 1.8)
                .dropShadow(point(0.1, -0.14), 0.4, BLACK.withAlpha(0.8));
        glass.setZIndex(4);
        glass.camera().alwaysMoveTo(dot);
        Mobject frame = glass.frame().setZIndex(3);
        play(create(frame), fadeIn(glass));
        play(5, x.animate(t -> t.set(-0.9)));
        play(fadeOut(glass), fadeOut(frame));

        Group<View> halves = View.sideBySide(2).setZIndex(4);
        halves.get(0).camera().moveTo(-2.5, 0);
        halves.get(1).camera().moveTo(dot);
        play(fadeIn(halves));
        play(3, halves.get(1).camera().animate(c -> c.scale(0.1).rotate(0.5)));
        Text caption = new Text("the same curve, ten times closer", 30)
                .halo(NIGHT, 12)
                .moveTo(3.5, -3.3)
                .setZIndex(5);
        play(fadeIn(caption));
        pause(1);
    }

    private static double height(double x) {
        return 1.5 * StrictMath.sin(x) + 0.35 * StrictMath.sin(2.6 * x);
    }

    private static Point at(double x) {
        return point(x, height(x));
    }

    private static Line tangent(double x) {
        double slope = 1.5 * StrictMath.cos(x) + 0.35 * 2.6 * StrictMath.cos(2.6 * x);
        Point along = point(1, slope).normalized().times(TANGENT);
        return new Line(at(x).minus(along), at(x).plus(along)).setStroke(BLUE, 2);
    }
}
