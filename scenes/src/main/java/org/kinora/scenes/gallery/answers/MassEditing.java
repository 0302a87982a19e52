package org.kinora.scenes.gallery.answers;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.Gpt;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.experiments.MovedCapitals;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/**
 * A dozen capitals are moved to other countries at once. Four layers share the work, one after another, and cities of which
 * nothing was said stay (Meng et al. 2022, MEMIT).
 */
public final class MassEditing extends ModelScene {

    private static final double TOP = 2.85;
    private static final double DISTANCE = 0.405;
    /** Between the cities that are moved and those that stay, in scene units. */
    private static final double GAP = 0.2;

    private static final double CITIES = -0.9;
    private static final double COUNTRIES = 4.4;
    private static final double SIZE = 29;
    private static final double STACK_LEFT = -6.6;
    private static final double STACK_TOP = 2.1;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Supplier<MovedCapitals> editing = ahead(() -> new MovedCapitals(gpt));
        Group<Text> cities = new Group<>();
        Group<Text> countries = new Group<>();
        for (int city = 0; city < MovedCapitals.MOVED.size() + MovedCapitals.STAYING.size(); city++) {
            MovedCapitals.City each = MovedCapitals.city(city);
            cities.add(word(each.name()).alignTo(point(CITIES, y(city)), RIGHT).levelWith(y(city)));
            countries.add(word(each.country())
                    .alignTo(point(COUNTRIES, y(city)), LEFT)
                    .levelWith(y(city)));
        }
        Text question = question(0);
        play(
                0.9,
                caption.say("%d capitals, and where the model says they lie. %d of them shall move, all at once."
                        .formatted(cities.size(), MovedCapitals.MOVED.size())),
                laggedStart(0.04, cities, city -> fadeIn(city, point(-0.2, 0))),
                laggedStart(0.04, countries, country -> fadeIn(country, point(0.2, 0))),
                fadeIn(question));
        MovedCapitals capitals = editing.get();
        ValueTracker layers = new ValueTracker(0);
        ValueTracker phrase = new ValueTracker(0);

        section("Before");
        CityLinks links = new CityLinks(
                capitals,
                points(cities.size(), CITIES + 0.15),
                points(cities.size(), COUNTRIES - 0.15),
                layers,
                phrase);
        Group<Mobject> stack = stack(layers);
        Group<Mobject> readings = readings(capitals, layers, phrase);
        play(
                create(links).seconds(1),
                fadeIn(stack).seconds(0.8),
                fadeIn(readings).seconds(0.8));
        pause(0.8);

        section("Layer by layer");
        play(caption.say("%d layers share the work: each is changed so that it adds a part of what is still missing."
                .formatted(MovedCapitals.LAYERS)));
        for (int layer = 1; layer <= MovedCapitals.LAYERS; layer++) {
            int changed = layer;
            play(layers.animate(l -> l.set(changed)).seconds(1.3));
            pause(0.3);
        }
        play(caption.say("The capitals have moved, and those that nothing was said about have stayed."));
        pause(1);

        section("Other words");
        play(
                phrase.animate(p -> p.set(1)).seconds(1),
                replacementTransform(question, question(1)).seconds(0.7),
                caption.say(
                        "Asked in words that the change was not made for, the model holds to it, a little less surely."));
        pause(1.8);
    }

    private static double y(int city) {
        return TOP - city * DISTANCE - (city < MovedCapitals.MOVED.size() ? 0 : GAP);
    }

    private static List<Point> points(int count, double x) {
        return IntStream.range(0, count).mapToObj(city -> point(x, y(city))).toList();
    }

    private static Text word(String text) {
        return new Text(text, SIZE).setColor(Palette.INK);
    }

    private static Text question(int phrase) {
        return new Text("…" + MovedCapitals.PHRASES.get(phrase) + " …", 34)
                .setColor(Palette.FAINT_INK)
                .centerOn((CITIES + COUNTRIES) / 2, 3.5);
    }

    /** The layers, of which those light up that have been changed. */
    private static Group<Mobject> stack(ValueTracker layers) {
        Group<Mobject> stack = new Group<>();
        for (int i = 0; i < MovedCapitals.LAYERS; i++) {
            int layer = i;
            Point middle = point(STACK_LEFT + 1.1, STACK_TOP - (MovedCapitals.LAYERS - 1 - i) * 0.72);
            RoundedRectangle plate = new RoundedRectangle(2.2, 0.56, 0.12)
                    .setFill(Palette.PANEL)
                    .setStroke(Palette.RIM, 2)
                    .shift(middle);
            plate.fill().follow(moment -> Palette.PANEL.mix(Palette.YELLOW, 0.32 * lit(layers, layer, moment)));
            stack.add(plate);
            stack.add(new Text("layer " + (MovedCapitals.FIRST_LAYER + i + 1), 28)
                    .setColor(Palette.INK)
                    .centerOn(middle));
        }
        return stack;
    }

    private static double lit(ValueTracker layers, int layer, Moment moment) {
        return Math.max(0, Math.min(1, layers.at(moment) - layer));
    }

    /** How likely, on average, the new countries are for cities that move, and the old ones for those that stay. */
    private static Group<Mobject> readings(MovedCapitals capitals, ValueTracker layers, ValueTracker phrase) {
        List<Mobject> parts = new ArrayList<>();
        DecimalNumber moved = number(-1.35).setColor(Palette.YELLOW);
        moved.follow(moment -> 100 * capitals.moved(phrase.at(moment), layers.at(moment)));
        DecimalNumber stayed = number(-2.45).setColor(Palette.INK);
        stayed.follow(moment -> 100 * capitals.stayed(phrase.at(moment), layers.at(moment)));
        parts.add(moved);
        parts.add(note("for the new countries", -1.8));
        parts.add(stayed);
        parts.add(note("for those that stay", -2.9));
        return new Group<>(parts);
    }

    private static DecimalNumber number(double y) {
        DecimalNumber number = new DecimalNumber(0, 1, 44).unit(" %");
        number.origin().set(point(STACK_LEFT, y));
        return number;
    }

    private static Text note(String text, double y) {
        return new Text(text, 28).setColor(Palette.FAINT_INK).startAt(point(STACK_LEFT, y));
    }
}
