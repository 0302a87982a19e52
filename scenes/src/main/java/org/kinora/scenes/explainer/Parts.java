package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Candidate;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Sampling;
import org.kinora.scenes.viz.Doubt;
import org.kinora.scenes.viz.HeadPlates;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBar;
import org.kinora.scenes.viz.ProbabilityBars;

/**
 * Parts of the machine are switched off: two heads are hardly missed, and without a third the bet is another. Then it is
 * asked something that it answers right, and something that it answers wrong: the bars are the same.
 *
 * <p>Can one see from a model's bars whether its answer is wrong? No: it can be as sure of a wrong answer as of a right one.
 */
final class Parts extends Beat<Betting, Betting> {

    /** Two heads that are hardly missed and one that is missed most, found by switching off each of them. */
    static final HeadOff FIRST = new HeadOff(0, 4);

    static final HeadOff SECOND = new HeadOff(5, 1);
    static final HeadOff MISSED = new HeadOff(2, 5);

    /** What has the legs that it says, and what has none. */
    static final String TRUE_OF = "lion";

    static final String FALSE_OF = "computer";

    /** So many bars leave an outline to be compared with. */
    private static final int COMPARED = 3;

    Parts(Stage stage) {
        super(stage, "17-parts");
    }

    static String question(String of) {
        return "How many legs does a " + of + " have?";
    }

    static String answer(String of) {
        return "A " + of + " has";
    }

    @Override
    protected Betting opening() {
        return stage.betting();
    }

    @Override
    protected Betting play(Betting given) {
        Gpt gpt = gpt();
        Machine machine = stage.machine();
        ProbabilityBars bars = given.bars();
        HeadPlates heads = new HeadPlates(machine, gpt.config().heads());
        steps(machine);
        appear(heads, machine);
        turn(heads);
        switchOff(heads, bars);
        until("why");
        beWrong(given.exchange(), heads, bars);
        return given;
    }

    /** The steps that people thought out: the slabs, one after the other. */
    private void steps(Machine machine) {
        List<Animation> steps = new ArrayList<>();
        for (int layer = 0; layer < machine.slabs().size(); layer++) {
            int lit = layer;
            steps.add(machine.slab(lit).animate(s -> s.setLight(1)).rate(RateFunctions::thereAndBack));
        }
        play(1.6, laggedStart(0.35, steps));
    }

    private void appear(HeadPlates heads, Machine machine) {
        until("What they");
        List<Animation> layers = new ArrayList<>();
        for (int layer = 0; layer < machine.slabs().size(); layer++) {
            layers.add(laggedStart(0.1, heads.layer(layer), plate -> growFromCenter(plate)));
        }
        play(1.8, laggedStart(0.2, layers));
    }

    private void turn(HeadPlates heads) {
        until("left after");
        List<Animation> turns = new ArrayList<>();
        int plates = heads.size();
        for (int i = 0; i < plates; i++) {
            RoundedRectangle plate = (RoundedRectangle) heads.get(i * 29 % plates);
            turns.add(rotate(plate, TAU / 4, heads.normal()));
        }
        play(laggedStart(0.12, turns).until("We can"));
    }

    private void switchOff(HeadPlates heads, ProbabilityBars bars) {
        play(0.6, pullOut(heads, FIRST), without(bars, FIRST));
        play(0.45, putBack(heads, FIRST), whole(bars));
        play(0.6, pullOut(heads, SECOND), without(bars, SECOND));
        play(0.45, putBack(heads, SECOND), whole(bars));
        play(0.9, pullOut(heads, MISSED), without(bars, MISSED));
    }

    private static Animation pullOut(HeadPlates heads, HeadOff off) {
        return heads.animate(h -> h.pullOut(off.layer(), off.head()));
    }

    private static Animation putBack(HeadPlates heads, HeadOff off) {
        return heads.animate(h -> h.putBack(off.layer(), off.head()));
    }

    private Animation without(ProbabilityBars bars, HeadOff off) {
        Function<Gpt, Prediction> asked = off.asked(Stage.prompt());
        Prediction prediction = asked.apply(gpt());
        return bars.animate(b -> b.showSameWords(prediction, asked));
    }

    private Animation whole(ProbabilityBars bars) {
        Prediction prediction = gpt().predictNext(Stage.prompt());
        return bars.animate(b -> b.show(prediction));
    }

    private void beWrong(Exchange mine, HeadPlates heads, ProbabilityBars bars) {
        double aside = stage.textPlace().width() + 1;
        Prediction right = gpt().predictNext(Stage.prompt(question(TRUE_OF), answer(TRUE_OF)));
        Prediction wrong = gpt().predictNext(Stage.prompt(question(FALSE_OF), answer(FALSE_OF)));
        play(0.5, putBack(heads, MISSED), whole(bars), mine.animate(e -> e.shift(-aside, 0)));
        Exchange other = stage.exchange(question(TRUE_OF), answer(TRUE_OF));
        Doubt doubt = stage.bound(new Doubt("doubt", right, Lettering.LABEL));
        doubt.shift(stage.doubtPlace());
        play(
                0.8,
                addTextLetterByLetter(other.question()).seconds(0.5),
                addTextLetterByLetter(other.answer()).seconds(0.3).delay(0.5),
                bars.animate(b -> b.show(right)));
        add(other);
        play(0.4, say(other, right), growFromPoint(doubt, bars.row(0).bar().corner(RIGHT)));
        Group<ProbabilityBar> before = new Group<>();
        for (int row = 0; row < COMPARED; row++) {
            before.add(bars.row(row).bar().copy());
        }
        before.setFill(Color.TRANSPARENT).setStroke(Palette.INK, 2);
        until("do not");
        Exchange same = stage.exchange(question(FALSE_OF), answer(FALSE_OF));
        add(before);
        play(
                0.7,
                transformMatchingStrings(other.question(), same.question()),
                transformMatchingStrings(other.answer(), same.answer()),
                bars.animate(b -> b.show(wrong)),
                doubt.animate(d -> d.show(wrong)));
        remove(other);
        add(same);
        play(0.3, say(same, wrong));
        untilEnd();
        pause(0.8);
        play(
                1,
                same.animate(e -> e.shift(-aside, 0)),
                mine.animate(e -> e.shift(aside, 0)),
                doubt.animate(d -> d.shift(-aside, 0)),
                whole(bars),
                before.animate(o -> o.setStroke(Palette.INK.withAlpha(0), 2)).seconds(0.3),
                laggedStart(0.02, heads.parts(), plate -> shrinkToCenter(plate)));
        remove(same, heads, doubt, before);
    }

    /** The model goes on until its sentence is whole. */
    private Animation say(Exchange exchange, Prediction prediction) {
        Generation answer =
                gpt().generate(prediction.prompt(), Sampling.greedy().stopAt("\n"));
        List<Animation> words = new ArrayList<>();
        while (answer.hasNext()) {
            Candidate word = answer.next().chosen();
            if (!word.text().isBlank()) {
                words.add(addTextLetterByLetter(exchange.append(word.text(), Palette.probability(word.probability()))));
            }
        }
        return succession(words);
    }
}
