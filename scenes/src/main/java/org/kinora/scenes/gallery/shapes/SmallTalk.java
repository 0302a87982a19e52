package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Palette;

/** A square and a star, which carries a lantern on its tip, look at a cloud of lights and put a rope around it. */
public final class SmallTalk extends Scene {

    private static final int STARS = 90;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        NamedGroup<Mobject> square =
                figure(new RoundedRectangle(1.5, 1.5, 0.25), Palette.TEAL).moveTo(-4.6, -2.8);
        NamedGroup<Mobject> star = figure(new Star().scale(1.1), Palette.YELLOW).moveTo(4.6, -2.7);
        star.mark("tip", star.corner(UP));
        GlowDot lantern = new GlowDot(star.marked("tip"), 0.5).setColor(Color.ORANGE);
        lantern.onFrame((light, at) -> light.moveTo(star.markAt("tip", at)));
        play(growFromCenter(square), growFromCenter(star), fadeIn(lantern));

        section("Cloud");
        List<Point> grid = grid();
        List<Point> swarm = swarm(0);
        GlowDots cloud = new GlowDots(grid).setRadius(0.16).setDotColors(Palette.TEAL, Palette.YELLOW);
        SpeechBubble ninety = new SpeechBubble(STARS + " lights").pinTo(square);
        play(fadeIn(cloud), fadeIn(ninety));
        play(1.6, cloud.animate(c -> c.setPoints(swarm)));

        section("Thought");
        ThoughtBubble thought = new ThoughtBubble(new MathTex("?", 56)).pinTo(star, UP_LEFT);
        play(fadeOut(ninety), fadeIn(thought));
        play(star.animate(s -> s.shift(0.9, 0)), square.animate(s -> s.shift(-0.6, 0)));
        play(
                0.8,
                thought.animate(
                        t -> t.setContent(new RegularPolygon(6).scale(0.35).setStroke(Palette.INK, 3))));

        section("Rope");
        ConvexHull rope = new ConvexHull(swarm.toArray(Point[]::new)).setStroke(Palette.INK, 3);
        rope.setFill(Palette.INK, 0.06);
        AnnotationDot runner = new AnnotationDot(rope.pointFromProportion(0), 0.12);
        play(fadeOut(thought), growFromCenter(runner));
        play(2, create(rope).rate(linear), moveAlongPath(runner, rope).rate(linear));
        SpeechBubble caught = new SpeechBubble("Caught!").pinTo(square);
        play(fadeOut(runner), fadeIn(caught), rotate(star, TAU / 5));
        pause(0.8);
    }

    /** A shape with two eyes, which are its parts. */
    private static NamedGroup<Mobject> figure(VMobject<?> body, Color color) {
        body.setFill(color.mix(Palette.BACKGROUND, 0.35)).setStroke(color, 4);
        Group<Dot> eyes = new Group<>(new Dot(point(-0.2, 0.12), 0.08), new Dot(point(0.2, 0.12), 0.08));
        return new NamedGroup<Mobject>().put("body", body).put("eyes", eyes.setColor(Palette.INK));
    }

    private static List<Point> grid() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < STARS; i++) {
            points.add(point((i % 15 - 7) * 0.55, 2.95 - i / 15 * 0.55));
        }
        return points;
    }

    private static List<Point> swarm(long seed) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < STARS; i++) {
            points.add(point(random.nextGaussian() * 1.15, 1.4 + random.nextGaussian() * 0.6));
        }
        return points;
    }
}
