package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;
import org.kinora.scenes.viz.ChosenBars;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityRow;

/**
 * A question is typed, and an answer grows word by word, each as likely as its colour and its percentage say. Then the
 * machine that has written it comes forward and is taken apart, and the answer goes back to the word at which the film
 * begins.
 *
 * <p>Who or what writes the answer? A machine that can be taken apart and looked at, one word after the other.
 */
final class Ask extends Beat<Void, Asked> {

    /** Gives the answer that most draws give. */
    static final long SEED = 17;

    static final String SECOND_QUESTION = "Do you have eyes?";

    private static final double SECONDS_A_WORD = 0.3;
    /** Of the first exchange while the second is written below it. */
    private static final double ASIDE = 0.5;
    /** Between two exchanges, in scene units. */
    private static final double BETWEEN = 0.6;

    /** How much more room large words need beside their bars, in units. */
    private static final double LARGER_WORDS = 0.25;

    private static final double PARTED = 0.24;
    private static final double LOOK_AROUND = 35 * DEGREES;
    private static final double LOOK = 0.8;

    private final Passage passage;

    Ask(Stage stage) {
        super(stage, "01-ask");
        passage = new Passage(stage.machine());
    }

    @Override
    protected Void opening() {
        return null;
    }

    static Writing answer(Gpt gpt) {
        return Writing.drawn(gpt, Stage.prompt(Stage.QUESTION, ""), SEED);
    }

    static Writing secondAnswer(Gpt gpt) {
        return Writing.after(gpt, Stage.prompt(SECOND_QUESTION, ""), Sampling.greedy());
    }

    @Override
    protected Asked play(Void nothing) {
        Gpt gpt = gpt();
        Supplier<Writing> second = ahead(() -> secondAnswer(gpt));
        Supplier<LayerChanges> changes = ahead(() -> LayerChanges.of(gpt, Stage.prompt()));
        Writing answer = answer(gpt);
        BigExchange first = new BigExchange(stage, Stage.QUESTION, answer);
        play(first.type().until("an answer"));
        play(first.write(SECONDS_A_WORD).until("whatever"));

        BigExchange other = new BigExchange(stage, SECOND_QUESTION, second.get());
        Point aside = makeRoom(first.exchange(), other.exchange());
        remove(first.cursor());
        play(
                0.5,
                first.exchange()
                        .animate(e -> e.scale(ASIDE).moveTo(aside, UP_LEFT).setOpacity(0.75)));
        play(other.type().until("no eyes"));
        play(other.write(0.2).until("so who"));
        play(
                fadeOut(other.exchange(), point(0, -0.5)).seconds(0.3),
                first.exchange()
                        .animate(e -> e.scale(1 / ASIDE)
                                .moveTo(stage.whole().center())
                                .setOpacity(1))
                        .delay(0.15)
                        .seconds(0.65),
                other.cursor()
                        .animate(c -> c.moveTo(first.cursor()))
                        .delay(0.15)
                        .seconds(0.65));

        play(0.9, indicate(first.exchange().question()).color(Palette.INK).factor(1.08));
        until("seven minutes");
        Exchange home = stage.exchange(Stage.QUESTION, "");
        List<Group<Letter>> words = home.append(answer);
        play(
                1,
                replacementTransform(first.exchange().question(), home.question()),
                Reflow.of(first.exchange().answer(), home.answer()),
                other.cursor().animate(c -> c.moveTo(stage.machine().center()).scale(2.3)));
        comeForward(other.cursor());

        ChosenBars bars = stage.bound(bars(answer));
        showChances(words, bars);
        play(passage.pulse(changes.get()).until("while this"));
        return takeBack(home, words, bars);
    }

    /** Puts the second exchange where there is room for the first above it; the upper left corner of that. */
    private Point makeRoom(Exchange first, Exchange second) {
        double left = Math.min(first.corner(LEFT).x(), stage.whole().right() - second.width());
        double height = ASIDE * first.height() + BETWEEN + second.height();
        double top = stage.whole().center().y() + height / 2;
        second.moveTo(point(left, top - ASIDE * first.height() - BETWEEN), UP_LEFT);
        return point(left, top);
    }

    private ChosenBars bars(Writing answer) {
        Place place = stage.betsPlace();
        List<Generation.Step> words =
                answer.words().stream().filter(Ask::isWord).toList();
        ChosenBars bars = new ChosenBars(words, stage.fullLength() - LARGER_WORDS, Lettering.LARGE_LABEL).keepWithin();
        return bars.shift(
                stage.barsLeft() + LARGER_WORDS,
                place.center().y() - bars.center().y());
    }

    private static boolean isWord(Generation.Step step) {
        return step.chosen().text().chars().anyMatch(Character::isLetter);
    }

    /** The slabs come out of the cursor, part, close again and turn once, so that one sees them from another side. */
    private void comeForward(Mobject cursor) {
        Machine machine = stage.machine();
        Point middle = machine.center();
        play(
                0.9,
                laggedStart(0.15, machine.slabs(), slab -> growFromPoint(slab, middle)),
                fadeOut(cursor).delay(0.3));
        play(machine.animate(m -> m.open(PARTED)).until("it is a small"));
        play(machine.animate(Machine::close).until("small enough"));
        play(rotate(machine, LOOK_AROUND, Y_AXIS).until("at whole"));
        play(rotate(machine, -LOOK_AROUND, Y_AXIS).until("and every number"));
    }

    /** Each word shows what bar it had. */
    private void showChances(List<Group<Letter>> words, ChosenBars bars) {
        List<Animation> entrances = new ArrayList<>();
        for (int i = 0; i < bars.rows().size(); i++) {
            ProbabilityRow row = bars.rows().get(i);
            double chance = row.probability().get();
            row.probability().set(0.0);
            entrances.add(together(
                    transformFromCopy(words.get(i), row.word()),
                    fadeIn(row.bar()).seconds(0.2),
                    fadeIn(row.percent()),
                    animate(row, r -> r.probability().set(chance))));
        }
        play(laggedStart(0.9, entrances).until("was computed"));
    }

    /** The words after the one at which the film begins go back into the machine, and their bars with them. */
    private Asked takeBack(Exchange home, List<Group<Letter>> words, ChosenBars bars) {
        Exchange asked = stage.exchange(Stage.QUESTION, Stage.ANSWER_SO_FAR).openGap();
        int kept = Stage.ANSWER_SO_FAR.split(" ").length;
        List<Animation> leaving = new ArrayList<>();
        for (int i = words.size() - 1; i >= kept; i--) {
            Group<Letter> word = words.get(i);
            leaving.add(
                    together(new FlyInto(word, stage.machine()), fadeOut(word).seconds(0.3)));
        }
        Group<Letter> stays = new Group<>(
                words.subList(0, kept).stream().flatMap(Group::stream).toList());
        play(
                laggedStart(0.2, leaving).until("being made"),
                laggedStart(0.1, bars.parts(), row -> fadeOut(row, point(-1, 0)))
                        .until("being made"));
        play(
                0.6,
                replacementTransform(home.question(), asked.question()),
                replacementTransform(stays, asked.answer()),
                create(asked.gap()));
        untilEnd();
        pause(LOOK);
        return new Asked(asked);
    }
}
