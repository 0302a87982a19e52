package org.kinora.scenes.gallery.objects;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** Points of a rolling wheel and the lines they draw. */
public final class RollingWheel extends Scene {

    private static final double RADIUS = 1.1;
    private static final double FLOOR = -1.3;

    private final Caption caption = new Caption();
    private ValueTracker turned;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        turned = new ValueTracker(0);
        Line floor = new Line(point(-8, FLOOR), point(8, FLOOR)).setStroke(Palette.RIM, 3);
        Circle rim = new Circle(RADIUS).setStroke(Palette.INK, 4);
        rim.onFrame((circle, at) -> circle.moveTo(hub(turned.get())));
        Redrawn spoke = redraw(
                at -> new Line(hub(turned.get()), onWheel(turned.get(), RADIUS)).setStroke(Palette.FAINT_INK, 3));

        section("Rim");
        play(
                create(floor),
                create(rim),
                fadeIn(spoke),
                caption.say("A wheel rolls, and a point of its rim leaves a trace."));
        TracedPath cycloid = trace(RADIUS, Palette.YELLOW);
        play(turned.animate(t -> t.set(1.6 * TAU)).rate(smooth).seconds(4));

        section("Inside");
        cycloid.stopFollowing();
        trace(0.45 * RADIUS, Palette.TEAL);
        TracedPath spark = new TracedPath(at -> onWheel(turned.at(at), 1.5 * RADIUS)).dissipatingTime(1.2);
        add(
                spark.setStroke(spark.stroke().get().withPaint(Color.RED).withWidths(List.of(0.0, 1.0))),
                dot(1.5 * RADIUS, Color.RED));
        play(
                caption.say("One inside, and one beyond the rim whose trace is short."),
                turned.animate(t -> t.set(0)).rate(smooth).seconds(5));
        pause(0.8);
    }

    private TracedPath trace(double distance, Color color) {
        TracedPath path = new TracedPath(at -> onWheel(turned.at(at), distance)).setStrokeColor(color);
        add(path, dot(distance, color));
        return path;
    }

    private Dot dot(double distance, Color color) {
        return new Dot().setColor(color).onFrame((dot, at) -> dot.moveTo(onWheel(turned.get(), distance)));
    }

    private static Point hub(double turn) {
        return point(-5.6 + RADIUS * turn, FLOOR + RADIUS);
    }

    /** A point of the wheel that began below the hub, in scene units. */
    static Point onWheel(double turn, double distance) {
        return hub(turn).minus(point(StrictMath.sin(turn), StrictMath.cos(turn)).times(distance));
    }
}
