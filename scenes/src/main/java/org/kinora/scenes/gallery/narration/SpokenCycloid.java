package org.kinora.scenes.gallery.narration;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.narration.SpokenLine;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Palette;

/**
 * The way of a point on a rolling wheel, told by a voice: a cycloid, each of whose arches is four times as long as the
 * wheel is high (Wren 1658).
 */
public final class SpokenCycloid extends Scene {

    private static final double RADIUS = 0.95;
    private static final double TURN = 2 * Math.PI;
    private static final Point START = point(-TURN * RADIUS, 1);
    /** Where the first arch lies straightened, from its left end. */
    private static final Point STRAIGHT = point(-4 * RADIUS, -1.75);

    private static final String CREDIT = "Voice: Kokoro-82M (hexgrad, Apache-2.0), af_heart";
    private static final int STEPS_OF_A_TURN = 90;

    private ValueTracker angle;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        angle = new ValueTracker(0);
        Line ground = new Line(START.plus(point(-0.9, 0)), START.plus(point(2 * TURN * RADIUS + 0.9, 0)))
                .setStroke(Palette.RIM, 4);
        PathShape wheel = wheel();
        PathShape way = new PathShape(Path.EMPTY).setStroke(stroke());
        way.path().follow(at -> cycloid(0, angle.at(at)));
        Dot mark = new Dot(Point.ORIGIN, 0.11).setFill(Palette.YELLOW);
        mark.transform().follow(at -> Affine.translation(pointAt(angle.at(at))));
        play(create(ground), fadeIn(wheel));

        SpokenLine line = narrate("wheel");
        play(fadeIn(mark).at("one point").seconds(0.6), roll(0.5, 1.6).at("rolls"));
        until("watch");
        add(way);
        play(roll(1, line.end() - time()));

        narrate("arch");
        play(roll(2, 1).until("the length"));
        PathShape straight =
                new PathShape(Path.polyline(STRAIGHT, STRAIGHT.plus(point(8 * RADIUS, 0)))).setStroke(stroke());
        play(transformFromCopy(new PathShape(cycloid(0, TURN)).setStroke(stroke()), straight)
                .at("the length")
                .seconds(1.2));
        List<Circle> wheels = IntStream.range(0, 4)
                .mapToObj(i -> new Circle(RADIUS)
                        .setStroke(Palette.TEAL, 5)
                        .shift(STRAIGHT.plus(point((2 * i + 1) * RADIUS, RADIUS))))
                .toList();
        play(laggedStart(0.25, wheels, c -> fadeIn(c)).at("four times").seconds(1.2));
        play(laggedStart(0.3, halts(), d -> growFromCenter(d)).at("touches").seconds(1));
        untilEnd();
        play(fadeIn(new Text(CREDIT, 30).setColor(Palette.SMALL_PRINT).centerOn(0, 3.5)));
        pause(1.5);
    }

    private Animation roll(double turns, double seconds) {
        return angle.animate(a -> a.set(turns * TURN)).rate(linear).seconds(seconds);
    }

    /** A rim with six spokes, which turns as far as it has rolled. */
    private PathShape wheel() {
        PathBuilder shape = Path.builder();
        shape.append(Arcs.circle(Point.ORIGIN, RADIUS));
        for (int i = 0; i < 6; i++) {
            shape.moveTo(Point.ORIGIN).lineTo(Point.polar(RADIUS, i * TURN / 6));
        }
        PathShape wheel = new PathShape(shape.build()).setStroke(Palette.TEAL, 5);
        wheel.transform()
                .follow(at -> Affine.rotation(-angle.at(at), Point.ORIGIN)
                        .then(Affine.translation(START.plus(point(RADIUS * angle.at(at), RADIUS)))));
        return wheel;
    }

    private static Stroke stroke() {
        return new Stroke(Palette.YELLOW, 6).withJoin(Stroke.Join.ROUND).withCap(Stroke.Cap.ROUND);
    }

    /** Where the marked point is when the wheel has turned by an angle. */
    private static Point pointAt(double angle) {
        return START.plus(point(RADIUS * (angle - StrictMath.sin(angle)), RADIUS * (1 - StrictMath.cos(angle))));
    }

    static Path cycloid(double from, double to) {
        int steps = Math.max(1, (int) Math.ceil((to - from) / TURN * STEPS_OF_A_TURN));
        return Path.polyline(IntStream.rangeClosed(0, steps)
                .mapToObj(i -> pointAt(from + (to - from) * i / steps))
                .toArray(Point[]::new));
    }

    /** Rings around the places where the point touches the ground. */
    private static List<Circle> halts() {
        return IntStream.range(0, 3)
                .mapToObj(i -> new Circle(0.24).setStroke(Palette.INK, 5).shift(pointAt(i * TURN)))
                .toList();
    }
}
