package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;
import org.kinora.scenes.viz.LooksBack;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.MemoryCells;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.RunningCount;
import org.kinora.scenes.viz.UnitField;
import org.kinora.scenes.viz.UprightBars;

/**
 * Reading all at once. Under the words of the preferred answer lies a field of units that could all work at the same
 * instant. A recurrent network takes word by word into its one small memory: the units of one word are busy, all others
 * wait, and bars above the words say how well each is still known. The machine takes in the same words in one step: all
 * units are busy, and every word looks straight at every word before it. What is compared are steps, not seconds: seconds
 * would differ from machine to machine.
 *
 * <p>Why did the transformer replace networks that read word by word? They forget what came first, and each step has to
 * wait for the one before; a transformer reads all words at the same time and can look back at any of them.
 */
final class AtOnce extends Beat<Preferred, Asked> {

    /** How far up the picture the words stand: above them there is room for bars and arcs, below for the units. */
    private static final double WORDS_UP = 0.56;

    /** Of the picture's height, how high the field of units is beside a reader. */
    private static final double FIELD_SHARE = 0.16;

    private static final double UNIT_STEP = 0.2;
    private static final double GAP = 0.28;
    /** Room for a label above or below a reader, where readers are narrow. */
    private static final double LABEL_ROOM = 0.6;

    /** Two readers stand beside each other, each of which takes at most this share of the picture's width. */
    private static final double READER_SHARE = 0.4;

    private static final double BAR_WIDTH = 0.34;
    /** Of the distance of the words that are nearest to one another. */
    private static final double BAR_SHARE = 0.8;

    private static final double READ_SECONDS = 0.41;
    private static final int MEMORY_COLUMNS = 4;
    private static final double FLASH_SECONDS = 0.12;
    /** Of the machine's width, how wide the text has become when it has flown into it. */
    private static final double INSIDE = 0.6;

    /** Between a reader and its labels where these stand beside it, and above and below it; from the machine it is more. */
    private static final double BESIDE = 0.4;

    private static final double ABOVE = 0.2;
    private static final double OF_MACHINE = 0.25;
    /** How far the memory makes room, and where the machine stands then, in widths of the picture. */
    private static final double OLD_ACROSS = -0.25;

    private static final double NEW_ACROSS = 0.78;

    /** Which words came first, and when the eye is led back to them: as "what came first" is said. */
    private static final int FIRST_WORDS = 3;

    private static final int LOOK_BACK = 11;

    AtOnce(Stage stage) {
        super(stage, "12-at-once");
    }

    @Override
    protected Preferred opening() {
        Text answer = Preferred.placed(stage, new PreferenceLesson(gpt(), 1).after());
        add(answer, stage.machine());
        return new Preferred(answer);
    }

    @Override
    protected Asked play(Preferred given) {
        Gpt gpt = gpt();
        String text = given.answer().text();
        Supplier<TwoReaders> preparing = ahead(() -> new TwoReaders(gpt, text));
        Machine machine = stage.machine();
        machine.saveState();
        Place whole = stage.whole();
        Point start = whole.at(0, WORDS_UP);
        TwoReaders readers = preparing.get();
        ReadingRow row = new ReadingRow(readers, text, start, whole.width());
        double top = start.y() - GAP;
        UnitField field = field(row, top, whole.bottom());
        UnitField above = field(row, whole.top(), row.text().corner(UP).y() + GAP);
        play(
                1.1,
                Reflow.of(given.answer(), row.text()),
                lit(field, 0),
                lit(above, 0),
                machine.animate(m -> m.scale(0.1).moveTo(field.center()).setOpacity(0)));
        until("at once");
        play(FLASH_SECONDS, lit(field, 1), lit(above, 1));
        pause(0.15);
        play(0.5, lit(field, 0), lit(above, 0));
        until("at once", 2);
        play(FLASH_SECONDS, lit(field, 1), lit(above, 1));

        Place floor = Place.of(whole.left(), whole.right(), whole.bottom(), top - FIELD_SHARE * whole.height() - GAP);
        double side = Math.min(floor.height() - (stage.isWide() ? 0 : 2 * LABEL_ROOM), READER_SHARE * whole.width());
        UprightBars recall = bars(readers, row);
        MemoryCells memory = stage.bound(new MemoryCells(readers.memory(0), MEMORY_COLUMNS, side));
        memory.moveTo(floor.center());
        RunningCount steps = stage.bound(new RunningCount("step", readers.steps(0), Lettering.LARGE_LABEL));
        Text name = Lettering.largeLabel("memory");
        beside(memory, name, steps, 0);
        until("for a long time");
        for (UnitField each : List.of(field, above)) {
            each.light(word -> 1 + 2.0 * (readers.words() - word) / readers.words());
        }
        play(1.2, field.animate(f -> f.keep(FIELD_SHARE * whole.height())));
        play(
                above.animate(f -> f.hide(row.word(0).center())).until("could not"),
                laggedStart(0.05, new Group<>(memory.parts()), cell -> growFromCenter(cell))
                        .seconds(1),
                fadeIn(name, point(0.2, 0)).seconds(0.6).at("models"),
                create(recall).seconds(0.6).at("could not"),
                fadeIn(steps, point(-0.2, 0)).seconds(0.6).at("offer"));
        remove(above);
        until("read word");
        SurroundingRectangle first = new SurroundingRectangle(row.words(0, FIRST_WORDS), 0.12, 0.1);
        first.setStroke(Palette.YELLOW, 4);
        for (int word = 0; word < readers.words(); word++) {
            List<Animation> changes = reading(readers, word, row, memory, recall, steps);
            int now = word;
            changes.add(field.animate(f -> f.light(each -> each == now ? 1 : 0)));
            if (word == LOOK_BACK) {
                changes.add(create(first));
            }
            play(READ_SECONDS, changes);
        }

        Group<Mobject> old = new Group<>(memory, name, steps);
        machine.setOpacity(0).scale(0.5 * side / machine.height()).moveTo(floor.center());
        List<Animation> renewed = new ArrayList<>(List.of(
                uncreate(first).seconds(0.5),
                lit(field, 0).seconds(0.5),
                old.animate(o -> o.shift(OLD_ACROSS * whole.width(), 0))
                        .seconds(0.9)
                        .at("came another")));
        Point there = floor.at(NEW_ACROSS, 0.5);
        renewed.add(machine.animate(m -> m.scale(Math.min(side / m.height(), READER_SHARE * whole.width() / m.width()))
                        .moveTo(there)
                        .setOpacity(1))
                .seconds(1)
                .at("another"));
        play(renewed.toArray(Animation[]::new));
        RunningCount pass = stage.bound(new RunningCount("step", readers.passes(), Lettering.LARGE_LABEL));
        Text design = Lettering.largeLabel("transformer");
        beside(machine, design, pass, OF_MACHINE);
        until("transformer");
        List<Animation> fresh = new ArrayList<>(List.of(fadeIn(design, point(0.2, 0)), pulse(), uncreate(recall)));
        for (int word = 0; word < readers.words(); word++) {
            fresh.add(row.word(word).animate(w -> w.setColor(Palette.INK)));
        }
        play(0.6, fresh);
        until("whole text");
        Text all = row.text().copy().asTexture();
        add(all);
        play(
                all.animate(a -> a.scale(INSIDE * machine.width() / a.width()).moveTo(machine.center()))
                        .seconds(0.8),
                fadeOut(all).delay(0.65).seconds(0.25),
                lit(field, 1).seconds(FLASH_SECONDS),
                pulse().delay(0.5).seconds(0.5));
        play(0.4, fadeIn(pass, point(-0.2, 0)));
        LooksBack looks = looks(readers, row);
        until("every word");
        play(laggedStart(0.05, new Group<>(looks.parts()), arc -> create(arc)).until("before it"));
        untilEnd();
        pause(0.8);

        Exchange exchange = stage.exchange(Stage.QUESTION, Stage.ANSWER_SO_FAR);
        play(0.5, fadeOut(old), fadeOut(design), fadeOut(pass), fadeOut(looks), field.animate(f -> f.hide(there)));
        remove(field);
        play(
                1,
                transformMatchingStrings(row.text(), exchange.answer()),
                addTextLetterByLetter(exchange.question()),
                machine.animate(m -> m.restore()));
        exchange.openGap();
        play(0.4, create(exchange.gap()));
        remove(exchange.question(), exchange.answer(), exchange.gap());
        add(exchange, machine);
        return new Asked(exchange);
    }

    /** Units on the whole width between two heights; they come out of the machine. */
    private UnitField field(ReadingRow row, double top, double bottom) {
        Place whole = stage.whole();
        UnitField field = new UnitField(point(whole.left(), top), whole.width(), top - bottom, row.ends(), UNIT_STEP);
        add(field.hide(stage.machine().center()));
        return field;
    }

    private static Animation lit(UnitField field, double strength) {
        return field.animate(f -> f.light(word -> strength));
    }

    private Animation pulse() {
        return laggedStart(
                0,
                stage.machine().slabs(),
                slab -> slab.animate(s -> s.setLight(0.8)).rate(thereAndBack));
    }

    private void beside(Mobject reader, Text name, RunningCount count, double farther) {
        double gap = farther + (stage.isWide() ? BESIDE : ABOVE);
        name.nextTo(reader, stage.isWide() ? LEFT : UP, gap);
        count.nextTo(reader, stage.isWide() ? RIGHT : DOWN, gap);
    }

    private UprightBars bars(TwoReaders readers, ReadingRow row) {
        double foot = row.head();
        double width = Math.min(BAR_WIDTH, BAR_SHARE * row.leastDistance());
        double height = stage.whole().top() - foot;
        return stage.bound(new UprightBars(readers.recall(0), row.points(foot), height, width));
    }

    private LooksBack looks(TwoReaders readers, ReadingRow row) {
        double foot = row.head();
        return stage.bound(
                new LooksBack(readers.looks(), row.points(foot), stage.whole().top() - foot));
    }

    /** One word goes into the memory, which is overwritten; the words before it are known a little less. */
    private List<Animation> reading(
            TwoReaders readers, int word, ReadingRow row, MemoryCells memory, UprightBars recall, RunningCount steps) {
        List<Animation> changes = new ArrayList<>();
        changes.add(fly(row.word(word), memory.center()));
        changes.add(memory.animate(m -> m.show(readers.memory(word + 1))));
        changes.add(recall.animate(r -> r.show(readers.recall(word + 1))));
        changes.add(steps.animate(s -> s.show(readers.steps(word + 1))));
        double[] known = readers.recall(word + 1).values();
        for (int i = 0; i <= word; i++) {
            int each = i;
            changes.add(row.word(i).animate(w -> w.setColor(Palette.SMALL_PRINT.mix(Palette.INK, known[each]))));
        }
        return changes;
    }

    private Animation fly(Group<Letter> word, Point to) {
        Group<Letter> flying = word.copy().asTexture();
        add(flying);
        return flying.animate(f -> f.scale(0.4).moveTo(to).setOpacity(0));
    }
}
