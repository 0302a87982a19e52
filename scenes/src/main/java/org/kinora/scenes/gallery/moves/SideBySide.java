package org.kinora.scenes.gallery.moves;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.animation.FadeIn;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.scenes.viz.Palette;

/**
 * Sequences that run beside each other: a wheel turns on its own while dots race, each on another spring, one after the
 * other.
 */
public final class SideBySide extends Scene {

    private static final double[] BOUNCES = {0, 0.3, 0.6, 0.85};

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Text title = new Text("springs", 44).setColor(Palette.INK).moveTo(0, 3.2);
        Group<Line> spokes = wheel().moveTo(-5.3, 0);
        Group<Text> names = new Group<>();
        Group<Dot> dots = new Group<>();
        for (int i = 0; i < BOUNCES.length; i++) {
            double y = 1.5 - i;
            names.add(new Text("bounce " + BOUNCES[i], 32)
                    .setColor(Palette.FAINT_INK)
                    .startAt(point(-3.4, y - 0.1)));
            dots.add(new Dot()
                    .scale(2)
                    .setColor(Palette.TEAL.mix(Palette.YELLOW, i / 3.0))
                    .moveTo(-0.8, y));
        }
        thread(() -> {
            play(spinInFromNothing(spokes));
            play(rotate(spokes, -2 * TAU).rate(linear).seconds(7));
            play(shrinkToCenter(spokes));
        });
        thread(() -> {
            pause(4.5);
            play(typeWithCursor(new Text("meanwhile, somebody types", 34).moveTo(0, -3), cursor()));
        });
        play(write(title), laggedStart(0.2, names, FadeIn::new), after(0.5, laggedStart(0.2, dots, FadeIn::new)));
        play(2, race(dots, 6));
        pause(0.3);
        play(2, race(dots, -6));
        play(
                swap(dots.get(0), dots.get(3)).rate(spring),
                swap(dots.get(1), dots.get(2)).rate(spring).delay(0.2));
        join();
        play(fadeAll(title));
        pause(0.5);
    }

    private static List<Animation> race(Group<Dot> dots, double way) {
        List<Animation> runs = new ArrayList<>();
        for (int i = 0; i < BOUNCES.length; i++) {
            RateFunction pull = spring(BOUNCES[i]);
            runs.add(dots.get(i)
                    .animate(dot -> dot.shift(RIGHT.times(way)))
                    .rate(pull)
                    .delay(0.15 * i));
        }
        return runs;
    }

    private static Group<Line> wheel() {
        Group<Line> spokes = new Group<>();
        for (int i = 0; i < 8; i++) {
            Line spoke = new Line(point(0.25, 0), point(0.9, 0));
            spoke.rotate(i * TAU / 8, ORIGIN);
            spokes.add(spoke.setStroke(Palette.TEAL.mix(Palette.YELLOW, i / 7.0), 10));
        }
        return spokes;
    }

    private static Rectangle cursor() {
        return new Rectangle(0.04, 0.4).setFill(Palette.YELLOW, 1).setStrokeWidth(0);
    }
}
