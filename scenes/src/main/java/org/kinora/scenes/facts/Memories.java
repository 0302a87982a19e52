package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Stroke;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.KeyValueMemories;
import org.kinora.model.experiments.learned.KeyValueMemories.Promoted;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.gallery.features.KeysAndValues;
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
    static final List<Unit> UNITS = List.of(new Unit(1, 611), new Unit(3, 123), new Unit(4, 261));

    private static final int ROWS = 4;
    /** How much of a sentence is shown before the word that a unit answers. */
    private static final int LETTERS_BEFORE = 26;

    Memories(Chapter chapter) {
        super(chapter, "04-memories");
    }

    @Override
    protected void tell() {
        Gpt gpt = gpt();
        Supplier<KeyValueMemories> reading = ahead(() -> new KeyValueMemories(gpt, KeysAndValues.read(gpt)));
        Place place = chapter.content();
        Text key = Lettering.aside("it answers to …").startAt(place.at(0.03, 0.86));
        Text value = Lettering.aside("… and proposes").startAt(place.at(0.72, 0.86));
        Circle unit = new Circle(0.24)
                .setFill(Palette.PANEL)
                .setStroke(Palette.GLASS_EDGE, 3)
                .moveTo(place.at(0.6, 0.46));
        say("What has a unit learnt to look for? Let the model read, and note what each answers to most.");
        play(1, growFromCenter(unit));
        play(1, addTextLetterByLetter(key), addTextLetterByLetter(value));
        KeyValueMemories memories = reading.get();
        for (int i = 0; i < UNITS.size(); i++) {
            show(memories, UNITS.get(i), unit, place, i);
        }
        say("So a layer can be read as a memory: keys on the way in, values on the way out.");
        play(1, circumscribe(unit));
        say("Is “France, capital: Paris” such an entry? One unit alone does not say so.");
        chapter.hold();
        play(0.4, shrinkToCenter(unit), shrinkToCenter(key), shrinkToCenter(value));
        remove(unit, key, value);
    }

    private void show(KeyValueMemories memories, Unit which, Circle unit, Place place, int count) {
        List<TokenReading> triggers = memories.triggers(which.layer(), which.number(), ROWS);
        List<Promoted> promoted = memories.promoted(which.layer(), which.number(), ROWS);
        SurroundingRectangle look = frame(chapter.map().feedForward(which.layer()));
        Group<Mobject> keys = new Group<>();
        Group<Mobject> values = new Group<>();
        for (int row = 0; row < ROWS; row++) {
            double up = 0.7 - 0.16 * row;
            keys.add(trigger(triggers.get(row), place.at(0.53, up)));
            values.add(value(which, promoted.get(row), promoted.get(0).strength(), place.at(0.68, up)));
        }
        if (count == 0) {
            say("This one answers to the marked words, and when it does, it proposes the words on the right.");
        } else if (count == 1) {
            say("Another one, in a later layer.");
        } else {
            say("And one more. No one has told it to: training has.");
        }
        play(0.7, create(look));
        play(1.1, laggedStart(0.6, keys, row -> growFromPoint(row, row.corner(LEFT))));
        play(0.4, unit.animate(u -> u.setFill(Palette.GLASS_EDGE)));
        play(1.1, laggedStart(0.6, values, row -> growFromPoint(row, unit.center())));
        chapter.scene().pause(1.2);
        play(
                0.4,
                shrinkToCenter(look),
                unit.animate(u -> u.setFill(Palette.PANEL)),
                laggedStart(0.05, keys, row -> shrinkToCenter(row)),
                laggedStart(0.05, values, row -> shrinkToCenter(row)));
        remove(look, keys, values);
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
        number.alignTo(chapter.content().at(0.06, 0.5), RIGHT).levelWith(end.y());
        return new Group<Mobject>(
                bound(Figure.measured(number, Reading.ofActivation(reading.provenance(), reading.value()))), text);
    }

    private Group<Mobject> value(Unit which, Promoted promoted, double strongest, Point left) {
        Text word = Lettering.label(TokenText.readable(promoted.text())).startAt(left);
        word.levelWith(left.y());
        double length = 1.5 * promoted.strength() / strongest;
        PathShape bar = new PathShape(
                        Polygons.roundedRectangle(left.plus(point(1.75 + length / 2, 0)), length, 0.26, 0.06))
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
