package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.experiments.SuperpositionRun;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/**
 * Five features in two dimensions: while all are always there, only two are kept; as they become rare, all five find
 * directions of their own. Every position is one of a real training, step by step (Elhage et al. 2022).
 */
public final class Superposition extends Scene {

    private static final Point PLANE = point(-3.2, 0.35);
    private static final double UNIT = 2.35;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        SuperpositionRun run = new SuperpositionRun();
        ValueTracker step = new ValueTracker(0);
        Group<Mobject> plane = plane();
        List<FeatureArrow> arrows = new ArrayList<>();
        for (int feature = SuperpositionRun.FEATURES - 1; feature >= 0; feature--) {
            arrows.add(new FeatureArrow(run, feature, step, PLANE, UNIT));
        }
        OverlapGrid grid = new OverlapGrid(run, step).shift(4.1, 0.05);
        Group<Mobject> readings = readings(step);

        section("Dense");
        play(
                1,
                fadeIn(plane),
                fadeIn(new Group<>(arrows)),
                fadeIn(grid),
                fadeIn(readings),
                caption.say("A small model must keep five features in two dimensions."));
        train(step, SuperpositionRun.DENSE_STEPS, 2.6);
        play(caption.say("While all of them are always there, it keeps two and drops three."));
        pause(1.3);

        section("Sparse");
        play(caption.say("Now they become rare, and it goes on learning …"));
        train(step, SuperpositionRun.SPARSE_STEP, 5);
        play(caption.say("Rare features seldom meet, so they may share the room: five directions in a plane."));
        train(step, SuperpositionRun.STEPS, 2);
        pause(1.6);
    }

    private void train(ValueTracker step, int until, double seconds) {
        play(step.animate(s -> s.set(until)).rate(linear).seconds(seconds));
    }

    private static Group<Mobject> plane() {
        Circle circle = new Circle(UNIT)
                .setFill(Palette.PANEL.withAlpha(0.55))
                .setStroke(Palette.RIM, 2)
                .shift(PLANE);
        double reach = 1.2 * UNIT;
        Line across = new Line(PLANE.plus(point(-reach, 0)), PLANE.plus(point(reach, 0)));
        Line up = new Line(PLANE.plus(point(0, -reach)), PLANE.plus(point(0, reach)));
        across.setStroke(Palette.RIM, 2);
        up.setStroke(Palette.RIM, 2);
        return new Group<>(circle, across, up);
    }

    private static Group<Mobject> readings(ValueTracker step) {
        Text absent = new Text("a feature is absent", 28).setColor(Palette.FAINT_INK);
        absent.startAt(point(1.75, 3.27));
        DecimalNumber share = new DecimalNumber(0, 0, 34).unit(" %").setColor(Palette.YELLOW);
        share.follow(moment -> 100 * SuperpositionRun.sparsity(step.at(moment)));
        share.nextTo(absent, RIGHT, 0.22).alignBaseline(absent);
        Text steps = new Text("training step", 28).setColor(Palette.FAINT_INK).startAt(point(-6.6, 3.27));
        DecimalNumber count =
                new DecimalNumber(0, 0, 28).setColor(Palette.FAINT_INK).follow(step);
        count.nextTo(steps, RIGHT, 0.2).alignBaseline(steps);
        return new Group<>(absent, share, steps, count);
    }
}
