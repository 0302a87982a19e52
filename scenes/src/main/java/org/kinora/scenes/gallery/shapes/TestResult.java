package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** What a positive test says, as areas: how many of those who test positive are ill depends on how many are ill at all. */
public final class TestResult extends Scene {

    private static final double FOUND = 0.9;
    private static final double FALSE_ALARMS = 0.2;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        SampleSpace people = new SampleSpace(5, 4.4).shift(-2.9, 0.55);
        people.frame().setFill(Palette.PANEL).setStroke(Palette.RIM, 2);
        play(fadeIn(people), caption.say("All people, as a square."));

        section("Ill");
        ValueTracker ill = new ValueTracker(0.1);
        people.divideVertically(0.1);
        color(people.division(0), Palette.VIOLET);
        color(people.division(1), Palette.RIM);
        Group<BraceLabel> braces = people.bottomBraces("\\text{ill}", "\\text{well}");
        braces.forEach(brace -> brace.setColor(Palette.INK));
        play(fadeIn(people.divisions()), fadeIn(braces), caption.say("One in ten is ill."));

        section("Test");
        people.division(0).divideHorizontally(FOUND);
        people.division(1).divideHorizontally(FALSE_ALARMS);
        color(people.division(0).division(0), Palette.YELLOW);
        color(people.division(0).division(1), Palette.VIOLET);
        color(people.division(1).division(0), Color.ORANGE);
        color(people.division(1).division(1), Palette.RIM);
        play(
                fadeIn(people.division(0).divisions()),
                fadeIn(people.division(1).divisions()),
                caption.say("A test finds nine of ten who are ill, and two of ten who are well."));

        section("Share");
        BarChart chart = new BarChart(new double[] {0}, List.of("ill if positive"), new Range(0, 100, 25), 3, 4.2);
        chart.shift(4.1, 0.75);
        chart.axes().setColor(Palette.FAINT_INK);
        chart.names().setColor(Palette.INK);
        chart.setBarColors(Palette.YELLOW);
        chart.addBarLabels(0).get(0).unit(" %").setColor(Palette.INK);
        chart.follow(at -> new double[] {100 * illIfPositive(ill.at(at))});
        play(fadeIn(chart), caption.say("So of all who test positive, a third is ill."));
        pause(1);
        people.onFrame((space, at) -> space.setShares(ill.get()));
        play(2.4, ill.animate(v -> v.set(0.5)), caption.say("The more are ill, the more a positive test means,"));
        play(2.4, ill.animate(v -> v.set(0.02)), caption.say("and if hardly anyone is, it means little."));
        pause(0.8);
    }

    private static void color(SampleSpace part, Color color) {
        part.frame().setFill(color).setStroke(Palette.BACKGROUND, 2);
    }

    /** How many of those who test positive are ill, by Bayes' rule. */
    static double illIfPositive(double ill) {
        return FOUND * ill / (FOUND * ill + FALSE_ALARMS * (1 - ill));
    }
}
