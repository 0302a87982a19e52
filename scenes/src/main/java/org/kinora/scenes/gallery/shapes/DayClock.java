package org.kinora.scenes.gallery.shapes;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A day on a dial of twenty-four hours: a hand sweeps out what it is spent on, slowly by day and quickly at night. */
public final class DayClock extends Scene {

    private static final Point MIDDLE = point(-2.7, 0.35);
    private static final double RADIUS = 2.5;

    private record Part(String name, double from, double hours, Color color) {}

    private static final List<Part> PARTS = List.of(
            new Part("asleep", 0, 7, Palette.VIOLET.mix(Palette.BACKGROUND, 0.35)),
            new Part("on the way", 7, 1, Color.ORANGE),
            new Part("at work", 8, 8, Palette.TEAL),
            new Part("on the way", 16, 1, Color.ORANGE),
            new Part("with friends", 17, 5, Palette.YELLOW),
            new Part("asleep", 22, 2, Palette.VIOLET.mix(Palette.BACKGROUND, 0.35)));

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Annulus rim = new Annulus(RADIUS + 0.12, RADIUS + 0.42).moveTo(MIDDLE);
        rim.setFill(Palette.PANEL).setStroke(Palette.RIM, 2);
        Group<Line> ticks = new Group<>();
        for (int hour = 0; hour < 24; hour++) {
            double inner = RADIUS + (hour % 6 == 0 ? 0.17 : 0.24);
            ticks.add(
                    new Line(at(hour, inner), at(hour, RADIUS + 0.37)).setStroke(Palette.INK, hour % 6 == 0 ? 5 : 2.5));
        }
        play(fadeIn(rim), showIncreasingSubsets(ticks).seconds(1.2), caption.say("A day has twenty-four hours."));

        section("Sweep");
        ValueTracker now = new ValueTracker(0);
        for (Part part : PARTS) {
            add(redraw(moment -> sector(part, now.at(moment) - part.from)));
        }
        Line hand = new Line(MIDDLE, at(0, RADIUS)).setStroke(Palette.INK, 5);
        hand.onFrame((line, moment) -> line.putStartAndEnd(MIDDLE, at(now.at(moment), RADIUS)));
        Dot pin = new Dot(MIDDLE, 0.1).setColor(Palette.INK);
        play(fadeIn(hand), fadeIn(pin));
        Animation sweep = now.animate(n -> n.set(24)).rate(linear).seconds(4);
        play(
                changeSpeed(sweep, Map.of(0.0, 2.0, 0.25, 2.0, 0.35, 0.6, 0.85, 0.6, 0.95, 2.0)),
                caption.say("Nights pass quickly."));

        section("Count");
        List<Animation> counts = new ArrayList<>();
        List<String> names = List.of("asleep", "at work", "with friends", "on the way");
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Point left = point(1.6, 2 - 1.1 * i);
            Dot mark = new Dot(left, 0.16).setColor(colorOf(name));
            Text label = new Text(name, 36).setColor(Palette.INK).startAt(left.plus(point(0.4, -0.11)));
            DecimalNumber number = new DecimalNumber(0, 0, 36).unit(" h").setColor(Palette.INK);
            number.startAt(left.plus(point(3.5, -0.11)));
            add(mark, label, number);
            counts.add(changeDecimalToValue(number, hoursOf(name)));
        }
        play(1.5, together(counts), caption.say("So much of it goes to each."));
        pause(1);
    }

    private static Point at(double hour, double radius) {
        return MIDDLE.plus(Point.polar(radius, angle(hour)));
    }

    /** Clockwise from the top. */
    private static double angle(double hour) {
        return TAU / 4 - hour * TAU / 24;
    }

    private static Sector sector(Part part, double passed) {
        double hours = Math.max(0.001, Math.min(part.hours, passed));
        return new Sector(0.55, RADIUS, angle(part.from), -hours * TAU / 24)
                .shift(MIDDLE)
                .setFill(part.color, passed > 0 ? 1 : 0)
                .setStrokeWidth(0);
    }

    private static Color colorOf(String name) {
        return PARTS.stream().filter(part -> part.name.equals(name)).findFirst().orElseThrow().color;
    }

    static double hoursOf(String name) {
        return PARTS.stream()
                .filter(part -> part.name.equals(name))
                .mapToDouble(part -> part.hours)
                .sum();
    }
}
