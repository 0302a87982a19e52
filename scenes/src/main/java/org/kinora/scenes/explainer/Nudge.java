package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.*;
import org.kinora.model.Generation;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.*;

/**
 * One sentence is taught: its last word is covered, the machine bets, the word is uncovered, and each dial turns a little
 * toward less surprise.
 *
 * <p>How does it learn? It compares its bet with the word that really came, and turns every dial by a hair in the
 * direction in which the bet would have been better.
 */
final class Nudge extends Beat<Noise, Nudged> {

    /** How many times as far the dials are seen to turn as they do; the picture says so. */
    static final double WIDER = 100;

    static final String REMARK = "turns\u00a0×\u00a0100";

    Nudge(Stage stage) {
        super(stage, "08-nudge");
    }

    @Override
    protected Noise opening() {
        List<Generation.Step> steps = Untrained.gibberish(UntrainedModel.of(gpt()));
        Exchange exchange =
                stage.exchange(Stage.QUESTION, steps.get(0).chosen().text().strip());
        steps.subList(1, steps.size())
                .forEach(step -> exchange.append(step.chosen().text(), Palette.INK));
        Prediction last = steps.get(steps.size() - 1).prediction();
        ProbabilityBars bars = stage.bars(last);
        bars.show(last, UntrainedModel.asked(last.ids()));
        add(stage.machine(), exchange, bars);
        return new Noise(exchange, bars);
    }

    @Override
    protected Nudged play(Noise given) {
        Supplier<Lesson> taught = ahead(() -> new Lesson(gpt()));
        Classroom room = new Classroom(stage);
        Machine machine = stage.machine();

        Text sentence = room.text(Lesson.BEGINNING + " " + Lesson.WORD + ".");
        play(
                1.3,
                transformMatchingStrings(given.exchange().answer(), sentence),
                fadeOut(given.exchange().question(), UP));

        Group<Letter> word = sentence.part(Lesson.WORD);
        Line gap = new Line(word.corner(DOWN_LEFT), word.corner(DOWN_RIGHT))
                .setStroke(Palette.INK, 3)
                .shift(0, -0.1);
        Rectangle cover = new Rectangle(word.width() + 0.16, word.height() + 0.24)
                .setFill(Palette.RIM)
                .setStroke(Palette.INK, 2)
                .moveTo(word);
        cover.stretch(1, 0.01, cover.corner(DOWN));
        until("cover");
        play(0.3, create(gap));
        play(0.6, cover.animate(c -> c.stretch(1, 100, c.corner(DOWN))));

        Lesson lesson = taught.get();
        List<WordBet> bets = room.bets(lesson);
        WordBet right = bets.get(bets.size() - 1);
        Group<WordBet> others = new Group<>(bets.subList(0, bets.size() - 1));
        Figure shareOfBets = room.shareOfBets(lesson);
        Group<Letter> read = sentence.part(Lesson.BEGINNING).copy().asTexture();
        play(
                0.7,
                read.animate(r -> machine.facing(r.scale(0.5)).moveTo(machine.entrance())),
                fadeOut(given.bars(), RIGHT.times(0.4)));
        Point3 exit = machine.exit();
        play(
                read.animate(r -> r.moveTo(exit).setOpacity(0)).seconds(0.8),
                Classroom.pulse(machine).seconds(0.9),
                laggedStart(0.06, others.members(), bet -> fadeIn(bet, point(-1, 0)))
                        .seconds(0.8)
                        .delay(0.45),
                fadeIn(shareOfBets, point(-1, 0)).seconds(0.4).delay(0.85));
        remove(read);

        until("uncover");
        play(0.6, cover.animate(c -> c.stretch(1, 0.01, c.corner(DOWN))));
        remove(cover);
        Group<Letter> flying = word.copy().asTexture();
        play(
                uncreate(gap).seconds(0.4),
                transform(flying, right.word()).seconds(0.8),
                right.bar().animate(b -> {}).seconds(0.8));
        remove(flying);
        add(right);
        SurroundingRectangle look = new SurroundingRectangle(right, 0.12);
        look.setStroke(Palette.YELLOW, 3);
        play(create(look).seconds(0.6).at("how much"));
        SurpriseBar surprise = room.surprise(lesson);
        Text name = room.surpriseName();
        surprise.bits().set(0.0);
        until("this is", 2);
        add(surprise);
        play(
                animate(surprise, s -> s.bits().set(lesson.bitsBefore())).seconds(1.2),
                fadeIn(name).seconds(0.5));

        until("Then comes");
        play(1.2, machine.animate(m -> room.open()), uncreate(look).seconds(0.4));
        ValueTracker turn = new ValueTracker(0);
        DialSheets sheets =
                room.sheets((layer, row, column, moment) -> lesson.weight(layer, row, column, WIDER * turn.at(moment)));
        sheets.announce((layer, row, column, moment) -> lesson.weight(layer, row, column, WIDER));
        sheets.mobjects().forEach(m -> add(m));
        RaisedDials raised = new RaisedDials(stage, lesson, sheets, turn);
        Figure share = room.share(sheets, lesson);
        play(sheets.size().animate(s -> s.set(1)).seconds(1.4), fadeIn(share).seconds(0.6));

        until("backpropagation");
        Rectangle front = new Rectangle(
                        machine.slab(0).width() * 1.6, machine.slab(0).height() * 0.87)
                .setFill(Palette.INK, 0.1)
                .setStroke(Palette.INK, 3);
        machine.facing(front).moveTo(machine.exit());
        DerivedShape<?> pulse = surprise.column().copy();
        play(0.9, replacementTransform(pulse, front));
        sheets.hinted().set(1);
        add(raised.mobjects());
        Point3 entrance = machine.entrance();
        play(
                front.animate(f -> f.moveTo(entrance)).rate(linear).until("smaller"),
                sheets.wave()
                        .animate(w -> w.set(machine.slabs().size() + 1))
                        .rate(linear)
                        .until("smaller"));
        Arrow smaller = new Arrow(
                surprise.column().corner(UP_LEFT),
                surprise.column().corner(UP_LEFT).plus(point(0, -1.5)));
        smaller.setColor(Palette.INK).shift(-0.3, 0);
        play(0.6, fadeOut(front, LEFT.times(0.5)), growArrow(smaller));

        until("turns");
        play(turn.animate(t -> t.set(1)).seconds(1));
        sheets.hinted().set(0);
        SurroundingRectangle payoff =
                new SurroundingRectangle(right.copy().show(lesson.after(), lesson.afterAgain()), 0.12);
        payoff.setStroke(Palette.YELLOW, 3);
        until("once");
        play(
                create(payoff).seconds(0.5),
                raised.lowered().animate(l -> l.set(1)).seconds(0.7),
                Classroom.pulse(machine).seconds(0.8),
                right.animate(bet -> bet.show(lesson.after(), lesson.afterAgain()))
                        .seconds(1.5)
                        .delay(0.5),
                animate(others, all -> all.members().forEach(bet -> bet.show(lesson.after(), lesson.afterAgain())))
                        .seconds(1.5)
                        .delay(0.5),
                animate(surprise, s -> Classroom.relieve(s, lesson))
                        .seconds(1.5)
                        .delay(0.5),
                uncreate(smaller).seconds(0.4).delay(0.5));
        play(uncreate(payoff).seconds(0.4).delay(0.3));
        pause(0.1);
        remove(raised.mobjects());
        return new Nudged(sentence, bets, shareOfBets, surprise, name, sheets, share);
    }
}
