package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.KeyValueMemories;
import org.kinora.model.experiments.learned.KeyValueMemories.Promoted;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.scenes.experiments.ReadSentences;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.TokenText;

/**
 * What some units have learnt to look for, and which words they then speak for (Geva et al. 2021).
 *
 * <p>What is a unit of a feed-forward layer? A memory: a key that answers to some words, and a value that proposes others.
 */
final class Memories extends Step {

    /** A unit by its layer and number, both from 0. */
    record Unit(int layer, int number) {}

    /** What can be told at a glance, found among those whose key and value agree. */
    static final List<Unit> UNITS = List.of(new Unit(1, 611), new Unit(4, 261));

    private static final int ROWS = 4;
    /** How much of a sentence is shown before the word that a unit answers. */
    private static final int LETTERS_BEFORE = 26;

    private static final double LINE = 0.62;
    private static final double WORD = 1.9;
    private static final double LONGEST = 1.3;

    private Place place;
    private Circle unit;

    Memories(Chapter chapter) {
        super(chapter, "04-memories");
    }

    @Override
    protected void tell() {
        Gpt gpt = gpt();
        Supplier<KeyValueMemories> reading = ahead(() -> new KeyValueMemories(gpt, ReadSentences.by(gpt)));
        place = chapter.content();
        unit = new Circle(0.28)
                .setFill(Palette.PANEL)
                .setStroke(Palette.GLASS_EDGE, 4)
                .moveTo(chapter.isWide() ? place.at(0.595, 0.44) : place.at(0.5, 0.5));
        Text key = Lettering.label("it answers to …");
        key.alignTo(keyEnd(-1), RIGHT).levelWith(keyEnd(-1).y());
        Text value = Lettering.label("… and speaks for").startAt(valueStart(-1));
        value.levelWith(valueStart(-1).y());
        say("What has a unit learnt to look for? Let the model read, and note what it answers to most.");
        play(
                1,
                growFromPoint(
                        unit, chapter.map().feedForward(UNITS.get(0).layer()).center()));
        play(0.8, addTextLetterByLetter(key));
        play(1.8, laggedStart(0.3, reading()));
        KeyValueMemories memories = reading.get();
        for (int i = 0; i < UNITS.size(); i++) {
            show(memories, UNITS.get(i), value, i);
        }
        say("So a layer can be read as a memory: keys on the way in, values on the way out.");
        play(0.9, circumscribe(key));
        play(0.9, circumscribe(value));
        hold();
        say("Is “France, capital: Paris” such an entry? No single unit says so.");
        play(1.2, circumscribe(unit));
        hold();
        play(
                0.8,
                fadeOut(unit, chapter.map().center().minus(unit.center())).scale(0.2),
                fadeOut(key, point(-0.4, 0)),
                fadeOut(value, point(0.4, 0)));
        remove(unit, key, value);
    }

    /** Where what a unit answers to ends; the heading is line −1. */
    private Point keyEnd(int line) {
        return chapter.isWide()
                ? place.at(0.53, 0.44).plus(point(0, LINE * (1.5 - line)))
                : place.at(0.78, 0.98).plus(point(0, -LINE * (line + 1)));
    }

    /** Where what it speaks for begins; the heading is line −1. */
    private Point valueStart(int line) {
        return chapter.isWide()
                ? place.at(0.67, 0.44).plus(point(0, LINE * (1.5 - line)))
                : place.at(0.32, 0.42).plus(point(0, -LINE * (line + 1)));
    }

    private void show(KeyValueMemories memories, Unit which, Text valueHeading, int count) {
        List<TokenReading> triggers = memories.triggers(which.layer(), which.number(), ROWS);
        List<Promoted> promoted = memories.promoted(which.layer(), which.number(), ROWS);
        SurroundingRectangle look = frame(chapter.map().feedForward(which.layer()));
        Group<Mobject> keys = new Group<>();
        Group<Mobject> values = new Group<>();
        Group<Line> wires = new Group<>();
        double strongest = promoted.get(0).strength();
        for (int row = 0; row < ROWS; row++) {
            keys.add(trigger(triggers.get(row), keyEnd(row)));
            values.add(value(which, promoted.get(row), strongest, valueStart(row)));
        }
        say(captions().get(count));
        play(0.7, create(look));
        play(1.6, laggedStart(0.5, keys, row -> growFromPoint(row, row.corner(LEFT))));
        for (int row = 0; chapter.isWide() && row < ROWS; row++) {
            wires.add(wire(keyEnd(row).plus(point(0.12, 0)), unit.center().plus(point(-0.28, 0))));
        }
        for (int row = 0; chapter.isWide() && row < ROWS; row++) {
            wires.add(wire(unit.center().plus(point(0.28, 0)), valueStart(row).plus(point(-0.12, 0))));
        }
        List<Animation> in = new ArrayList<>();
        wires.stream().limit(ROWS).forEach(wire -> in.add(create(wire)));
        play(
                0.7,
                chapter.isWide() ? together(in) : rest(0.1),
                after(0.3, unit.animate(u -> u.setFill(Palette.INK)).seconds(0.4)));
        hold();
        if (count == 0) {
            say("And when it answers, it adds a vector that speaks for the words on the right.");
            play(0.8, addTextLetterByLetter(valueHeading));
        }
        List<Animation> out = new ArrayList<>();
        wires.stream().skip(ROWS).forEach(wire -> out.add(create(wire)));
        play(0.5, chapter.isWide() ? together(out) : rest(0.1));
        play(1.4, laggedStart(0.5, values, row -> growFromPoint(row, unit.center())));
        hold();
        pause(0.6);
        play(
                0.6,
                shrinkToCenter(look),
                unit.animate(u -> u.setFill(Palette.PANEL)),
                fadeOut(wires),
                laggedStart(0.05, keys, row -> fadeOut(row, point(-0.4, 0))),
                laggedStart(0.05, values, row -> fadeOut(row, point(0.4, 0))));
        remove(look, keys, values, wires);
    }

    private List<Animation> reading() {
        List<Animation> lights = new ArrayList<>();
        chapter.map()
                .feedForward()
                .forEach(plate ->
                        lights.add(plate.animate(p -> p.setFill(Palette.INK)).rate(RateFunctions::thereAndBack)));
        return lights;
    }

    private static List<String> captions() {
        return List.of(
                "This one, in an early block, answers to the bright words.",
                "Another one, three blocks later. No one has told it what to look for: training has.");
    }

    private static Line wire(Point from, Point to) {
        return new Line(from, to).setStroke(Palette.GLASS, 3);
    }

    /** The end of a text up to the word that makes the unit answer, which is marked, with how much it answers. */
    private Group<Mobject> trigger(TokenReading reading, Point end) {
        int to = reading.token().end();
        String prompt = reading.run().prompt();
        int from = Math.max(0, to - LETTERS_BEFORE);
        if (from > 0) {
            from = Math.min(reading.token().start(), prompt.indexOf(' ', from) + 1);
        }
        Text text = Lettering.aside((from > 0 ? "… " : "") + prompt.substring(from, to));
        text.alignTo(end, RIGHT).levelWith(end.y());
        int shift = from > 0 ? 2 - from : 0;
        text.between(Math.max(from, reading.token().start()) + shift, to + shift)
                .setColor(Palette.INK);
        Text number = Lettering.label(String.format(Locale.ROOT, "%.1f", reading.value()));
        Point numberEnd = end.plus(point(chapter.isWide() ? 0 : 0.95, 0));
        if (chapter.isWide()) {
            numberEnd = point(place.at(0.075, 0).x(), end.y());
        }
        number.alignTo(numberEnd, RIGHT).levelWith(end.y());
        return new Group<Mobject>(
                bound(Figure.measured(number, Reading.ofActivation(reading.provenance(), reading.value()))), text);
    }

    private Group<Mobject> value(Unit which, Promoted promoted, double strongest, Point left) {
        Text word = Lettering.label(TokenText.readable(promoted.text())).startAt(left);
        word.levelWith(left.y());
        double length = LONGEST * promoted.strength() / strongest;
        PathShape bar = new PathShape(
                        Polygons.roundedRectangle(left.plus(point(WORD + length / 2, 0)), length, 0.3, 0.06))
                .setFill(Palette.signed(1))
                .setStroke(Stroke.NONE);
        Reading reading = new Reading(
                new Provenance(
                        gpt().name(),
                        "",
                        "blocks." + which.layer() + ".mlp.W_out to unembed.W_U",
                        List.of(which.number(), promoted.id())),
                new double[] {promoted.strength()},
                gpt -> new double[] {strength(gpt, which, promoted.id())});
        return new Group<Mobject>(word, bound(new Shown(() -> List.of(reading), bar)));
    }

    private static double strength(Gpt gpt, Unit which, int id) {
        return new KeyValueMemories(gpt, List.of())
                .promoted(which.layer(), which.number(), gpt.tokenizer().size()).stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow()
                        .strength();
    }
}
