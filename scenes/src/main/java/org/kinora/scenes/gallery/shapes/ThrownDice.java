package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import java.util.Random;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** How often two dice show each sum: the more throws, the closer the bars come to what chance predicts. */
public final class ThrownDice extends Scene {

    private static final int SUMS = 11;
    private static final int[] THROWS = {12, 60, 600, 60_000};

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        BarChart chart = new BarChart(
                new double[SUMS],
                IntStream.rangeClosed(2, 12).mapToObj(Integer::toString).toList(),
                new Range(0, 30, 10),
                10,
                4.6);
        chart.setBarColors(Palette.TEAL, Palette.YELLOW, Palette.TEAL).shift(0.2, 0.15);
        chart.axes().setColor(Palette.FAINT_INK);
        chart.names().setColor(Palette.INK);
        Group<DecimalNumber> shares = chart.addBarLabels(1);
        shares.setColor(Palette.INK).forEach(share -> share.scale(0.8));
        Text unit = new Text("% of all throws", 26).setColor(Palette.FAINT_INK);
        unit.moveTo(chart.axes().yAxis().n2p(30), LEFT).shift(0.3, 0.1);
        DecimalNumber count =
                new DecimalNumber(0, 0, 34).grouped().unit(" throws").rightAligned();
        count.shift(6.2, 3.05).setColor(Palette.INK);
        play(fadeIn(chart), fadeIn(unit), fadeIn(count), caption.say("Two dice are thrown, and their numbers added."));

        section("Throws");
        String[] sentences = {
            "After a dozen throws, anything can be ahead.",
            "After sixty, the middle leads,",
            "after six hundred, the bars form a roof,",
            "and after sixty thousand they are where chance puts them."
        };
        for (int i = 0; i < THROWS.length; i++) {
            int throwsNow = THROWS[i];
            play(
                    1.2,
                    chart.animate(c -> c.changeBarValues(percentages(throwsNow))),
                    count.animate(c -> c.setValue(throwsNow)),
                    caption.say(sentences[i]));
            pause(0.5);
        }

        section("Chance");
        Group<Line> expected = new Group<>();
        for (int i = 0; i < SUMS; i++) {
            var at = chart.axes().c2p(i + 0.5, chance(i + 2));
            expected.add(new Line(at.plus(LEFT.times(0.42)), at.plus(RIGHT.times(0.42))).setStroke(Palette.INK, 5));
        }
        play(
                fadeOut(shares),
                create(expected),
                caption.say("Six of the 36 ways to throw two dice make seven, and one makes two."));
        pause(1);
    }

    /** How often each sum from 2 to 12 came, in percent, among the first throws of one row. */
    static double[] percentages(int count) {
        Random dice = new Random(5);
        double[] shares = new double[SUMS];
        for (int i = 0; i < count; i++) {
            shares[dice.nextInt(6) + dice.nextInt(6)] += 100.0 / count;
        }
        return shares;
    }

    /** The chance of a sum, in percent. */
    static double chance(int sum) {
        return 100.0 * (6 - Math.abs(sum - 7)) / 36;
    }
}
