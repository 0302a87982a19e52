package org.kinora.scenes.gallery.answers;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/** Why Paris and not Rome: what every head and every feed-forward layer adds to the difference, one after the other. */
public final class LogitAttribution extends ModelScene {

    private static final double LEFT_EDGE = -6.5;
    private static final double WIDTH = 13;
    private static final double GROUND = -2.2;
    private static final double HEIGHT = 4.6;
    private static final int LABELLED = 4;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        CapitalAttribution attribution = new CapitalAttribution(gpt());
        List<String> names = attribution.names();
        List<Double> parts = attribution.parts();
        ValueTracker added = new ValueTracker(0);
        Waterfall bars = waterfall(attribution, added);

        section("Question");
        play(
                1,
                fadeIn(ProvenanceLine.of(attribution.provenance())),
                fadeIn(floor(parts.size())),
                fadeIn(sum(bars)),
                fadeIn(bars),
                caption.say("“%s …” Paris, or Rome? Every part of the model adds its share."
                        .formatted(CapitalAttribution.PROMPT)));
        pause(0.8);

        section("Adding up");
        play(6, added.animate(a -> a.set(parts.size())).rate(linear));
        pause(0.3);

        section("The strongest");
        play(
                1.2,
                laggedStart(0.3, labels(names, parts, bars), label -> fadeIn(label, point(0, 0.15))),
                caption.say("All of it together is the difference that the model sees."));
        pause(2.2);
    }

    static Waterfall waterfall(CapitalAttribution attribution, ValueTracker added) {
        List<Double> parts = attribution.parts();
        double unit = HEIGHT / attribution.total();
        return new Waterfall(parts, added, point(LEFT_EDGE, GROUND), WIDTH / parts.size(), unit);
    }

    /** The line of zero, with the layers below it. */
    private Group<Mobject> floor(int parts) {
        Line zero = new Line(point(LEFT_EDGE, GROUND), point(LEFT_EDGE + WIDTH, GROUND));
        Group<Mobject> floor = new Group<>(zero.setStroke(Palette.RIM, 3));
        int perLayer = gpt().config().heads() + 2;
        double step = WIDTH / parts;
        for (int layer = 0; layer < gpt().config().layers(); layer++) {
            double from = LEFT_EDGE + step * (2 + layer * perLayer);
            Text name = new Text("layer " + (layer + 1), 26).setColor(Palette.FAINT_INK);
            name.centerOn(from + step * perLayer / 2, GROUND - 0.75);
            if (layer % 2 == 0) {
                Rectangle band = new Rectangle(step * perLayer, HEIGHT + 1.2).setStrokeWidth(0);
                band.setFill(Palette.PANEL.withAlpha(0.6)).setZIndex(-1);
                floor.add(band.shift(from + step * perLayer / 2, GROUND + HEIGHT / 2 - 0.45));
            }
            floor.add(name);
        }
        return floor;
    }

    private static Group<Mobject> sum(Waterfall bars) {
        Text words = new Text("logit(Paris) − logit(Rome)", 32).setColor(Palette.INK);
        words.startAt(point(-6.5, 2.9));
        DecimalNumber number = new DecimalNumber(0, 2, 40).setColor(Palette.YELLOW);
        number.follow(bars::sumAt).nextTo(words, RIGHT, 0.3).alignBaseline(words);
        return new Group<>(words, number);
    }

    private Group<Text> labels(List<String> names, List<Double> parts, Waterfall bars) {
        List<Integer> strongest = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -Math.abs(parts.get(i))))
                .limit(LABELLED)
                .toList();
        List<Text> labels = new ArrayList<>();
        for (int index : strongest) {
            Text label = new Text(readable(names.get(index)), 26).setColor(Palette.INK);
            Point top = bars.place(index, bars.sumBefore(index) + Math.max(0, parts.get(index)));
            labels.add(label.moveTo(top.plus(point(-0.14, 0.1)), DOWN_RIGHT));
        }
        return new Group<>(labels);
    }

    /** Parts as people count them, from 1: "MLP 0" is the feed-forward part of layer 1. */
    private static String readable(String part) {
        if (part.startsWith("MLP ")) {
            return "feed-forward " + (Integer.parseInt(part.substring(4)) + 1);
        }
        if (part.matches("L\\d+H\\d+")) {
            String[] numbers = part.substring(1).split("H");
            return "head " + (Integer.parseInt(numbers[1]) + 1);
        }
        return part;
    }
}
