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
import org.kinora.scenes.viz.UprightBars;

/**
 * Reading all at once. Above, the preferred answer goes word by word into the one small memory of a recurrent network, and
 * bars under the words say how well each is still known. Below, the machine takes in the same words in one step, and every
 * word looks straight at every word before it. What is compared are steps, not seconds: seconds would differ from machine
 * to machine.
 *
 * <p>Why did the transformer replace networks that read word by word? They forget what came first, and each step has to
 * wait for the one before; a transformer reads all words at the same time and can look back at any of them.
 */
final class AtOnce extends Beat<Preferred, Asked> {

    /** Room for the memory and the machine beside the words, where places lie beside one another. */
    private static final double SIDE = 1.75;

    private static final double MEMORY_SIDE = 1.36;
    private static final double MACHINE_HEIGHT = 1.75;
    private static final double BAR_WIDTH = 0.26;
    /** Of the distance of the words that are nearest to one another. */
    private static final double BAR_SHARE = 0.8;

    private static final double READ_SECONDS = 0.41;
    private static final int MEMORY_COLUMNS = 4;

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
        Place upper = stage.whole().part(0, 1, 0.5, 1);
        Place lower = stage.whole().part(0, 1, 0, 0.5);
        double width = stage.whole().width() - (stage.isWide() ? SIDE : 0);
        TwoReaders readers = preparing.get();

        ReadingRow row = new ReadingRow(readers, text, upper.at(0, stage.isWide() ? 0.84 : 0.88), width);
        Point there = side(lower);
        until("many things");
        play(
                1.4,
                transformMatchingStrings(given.answer(), row.text()),
                machine.animate(m ->
                        m.scale(MACHINE_HEIGHT / m.height()).moveTo(there).setOpacity(0.5)));

        UprightBars recall = bars(readers, row, upper);
        MemoryCells memory = stage.bound(new MemoryCells(readers.memory(0), MEMORY_COLUMNS, MEMORY_SIDE));
        memory.moveTo(side(upper));
        RunningCount steps = stage.bound(new RunningCount("step", readers.steps(0), Lettering.LABEL));
        Text name = Lettering.label("memory");
        beside(memory, name, steps);
        until("for a long time");
        play(
                laggedStart(0.05, new Group<>(memory.parts()), cell -> growFromCenter(cell)).seconds(1),
                fadeIn(name, point(0, 0.15)).seconds(0.7).at("language models"),
                fadeIn(steps, point(0, -0.15)).seconds(0.7).at("language models"),
                create(recall).seconds(0.7).at("could not"));
        until("read word");
        SurroundingRectangle first = new SurroundingRectangle(row.words(0, FIRST_WORDS), 0.12, 0.1);
        first.setStroke(Palette.YELLOW, 4);
        for (int word = 0; word < readers.words(); word++) {
            List<Animation> changes = reading(readers, word, row, memory, recall, steps);
            if (word == LOOK_BACK) {
                changes.add(create(first));
            }
            play(READ_SECONDS, changes);
        }

        ReadingRow below = new ReadingRow(readers, text, lower.at(0, stage.isWide() ? 0.1 : 0.46), width);
        RunningCount pass = stage.bound(new RunningCount("step", readers.passes(), Lettering.LABEL));
        Text design = Lettering.label("transformer");
        beside(machine, design, pass);
        play(uncreate(first).seconds(0.5).at("twenty"));
        until("another design");
        play(
                transformFromCopy(row.text(), below.text()).seconds(1),
                machine.animate(m -> m.setOpacity(1)).seconds(0.7).at("the transformer"),
                fadeIn(design, point(0, 0.15)).seconds(0.7).at("transformer"));
        until("the whole text");
        List<Animation> taken = allAtOnce(readers, below);
        machine.slabs().forEach(slab -> taken.add(slab.animate(s -> s.setLight(0.8)).rate(thereAndBack)));
        play(0.9, taken);
        play(0.4, fadeIn(pass, point(0, -0.15)));
        LooksBack looks = looks(readers, below, lower);
        until("look straight");
        play(1.2, laggedStart(0, new Group<>(looks.parts()), arc -> create(arc)));
        untilEnd();
        pause(0.8);

        Exchange exchange = stage.exchange(Stage.QUESTION, Stage.ANSWER_SO_FAR);
        play(
                0.5,
                fadeOut(row.text()),
                fadeOut(recall),
                fadeOut(memory),
                fadeOut(name),
                fadeOut(steps),
                fadeOut(design),
                fadeOut(pass),
                fadeOut(looks));
        play(
                1,
                transformMatchingStrings(below.text(), exchange.answer()),
                addTextLetterByLetter(exchange.question()),
                machine.animate(m -> m.restore()));
        exchange.openGap();
        play(0.4, create(exchange.gap()));
        remove(exchange.question(), exchange.answer(), exchange.gap());
        add(exchange, machine);
        return new Asked(exchange);
    }

    /** Where the memory stands, and the machine: at the end of the row, or below it. */
    private Point side(Place band) {
        return stage.isWide()
                ? point(band.right() - MEMORY_SIDE / 2 - 0.08, band.at(0, 0.5).y())
                : band.at(0.5, 0.18);
    }

    private void beside(Mobject thing, Text name, RunningCount count) {
        if (stage.isWide()) {
            name.nextTo(thing, UP, 0.22);
            name.shift(Math.min(0, stage.whole().right() - name.corner(RIGHT).x()), 0);
            count.nextTo(thing, DOWN, 0.25);
        } else {
            name.nextTo(thing, LEFT, 0.5);
            count.nextTo(thing, RIGHT, 0.5);
        }
    }

    private UprightBars bars(TwoReaders readers, ReadingRow row, Place band) {
        double foot = band.at(0, stage.isWide() ? 0.14 : 0.46).y();
        double height = row.text().corner(DOWN).y() - 0.2 - foot;
        double width = Math.min(BAR_WIDTH, BAR_SHARE * row.leastDistance());
        return stage.bound(new UprightBars(readers.recall(0), row.points(foot), height, width));
    }

    private LooksBack looks(TwoReaders readers, ReadingRow row, Place band) {
        double foot = row.text().corner(UP).y() + 0.12;
        return stage.bound(new LooksBack(readers.looks(), row.points(foot), band.top() - 0.25 - foot));
    }

    /** One word goes into the memory, which is overwritten; the words before it are known a little less. */
    private List<Animation> reading(
            TwoReaders readers,
            int word,
            ReadingRow row,
            MemoryCells memory,
            UprightBars recall,
            RunningCount steps) {
        List<Animation> changes = new ArrayList<>();
        changes.add(fly(row.word(word), memory.center()));
        changes.add(memory.animate(m -> m.show(readers.memory(word + 1))));
        changes.add(recall.animate(r -> r.show(readers.recall(word + 1))));
        changes.add(steps.animate(s -> s.show(readers.steps(word + 1))));
        double[] known = readers.recall(word + 1).values();
        for (int i = 0; i <= word; i++) {
            int each = i;
            changes.add(
                    row.word(i).animate(w -> w.setColor(Palette.SMALL_PRINT.mix(Palette.INK, known[each]))));
        }
        return changes;
    }

    private List<Animation> allAtOnce(TwoReaders readers, ReadingRow row) {
        List<Animation> flights = new ArrayList<>();
        for (int word = 0; word < readers.words(); word++) {
            flights.add(fly(row.word(word), stage.machine().center()));
        }
        return flights;
    }

    private Animation fly(Group<Letter> word, Point to) {
        Group<Letter> flying = word.copy().asTexture();
        add(flying);
        return flying.animate(f -> f.scale(0.4).moveTo(to).setOpacity(0));
    }
}
