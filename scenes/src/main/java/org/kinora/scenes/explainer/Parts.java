package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.explainer.HeadsOff.Off;
import org.kinora.scenes.viz.HeadPlates;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBars;

/**
 * Parts of the machine are switched off: two heads are hardly missed, and without a third the bet is another. Then it is
 * asked something that it answers right, and something that it answers wrong: the bars are the same.
 *
 * <p>Can one see from a model's bars whether its answer is wrong? No: it can be as sure of a wrong answer as of a right one.
 */
final class Parts extends Beat<Betting, Betting> {

    /** What has the legs that it says, and what has none. */
    static final String RIGHT = "lion";

    static final String WRONG = "computer";

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
        Supplier<HeadsOff> experiment = ahead(() -> new HeadsOff(gpt, Stage.prompt()));
        Machine machine = stage.machine();
        ProbabilityBars bars = given.bars();
        HeadPlates heads = new HeadPlates(machine, gpt.config().heads());
        steps(machine);
        appear(heads, machine);
        turn(heads);
        HeadsOff off = experiment.get();
        switchOff(heads, off, bars);
        until("why");
        beWrong(given.exchange(), heads, off.mostMissed(), bars);
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

    private void switchOff(HeadPlates heads, HeadsOff off, ProbabilityBars bars) {
        Off first = off.leastMissed(0);
        Off second = off.leastMissed(gpt().config().layers() - 1);
        Off third = off.mostMissed();
        play(0.6, pullOut(heads, first), shown(bars, first));
        play(0.45, putBack(heads, first), shown(bars, null));
        play(0.6, pullOut(heads, second), shown(bars, second));
        play(0.45, putBack(heads, second), shown(bars, null));
        play(0.9, pullOut(heads, third), shown(bars, third));
    }

    private static Animation pullOut(HeadPlates heads, Off off) {
        return heads.animate(h -> h.pullOut(off.layer(), off.head()));
    }

    private static Animation putBack(HeadPlates heads, Off off) {
        return heads.animate(h -> h.putBack(off.layer(), off.head()));
    }

    /** The bars without a head, or with all of them. */
    private Animation shown(ProbabilityBars bars, Off off) {
        if (off == null) {
            Prediction whole = gpt().predictNext(Stage.prompt());
            return bars.animate(b -> b.show(whole));
        }
        Function<Gpt, Prediction> again = HeadsOff.without(Stage.prompt(), off.layer(), off.head());
        return bars.animate(b -> b.showSameWords(off.prediction(), again));
    }

    private void beWrong(Exchange mine, HeadPlates heads, Off off, ProbabilityBars bars) {
        double aside = stage.textPlace().width() + 1;
        Prediction right = gpt().predictNext(Stage.prompt(question(RIGHT), answer(RIGHT)));
        Prediction wrong = gpt().predictNext(Stage.prompt(question(WRONG), answer(WRONG)));
        play(0.5, putBack(heads, off), shown(bars, null), mine.animate(e -> e.shift(-aside, 0)));
        Exchange other = stage.exchange(question(RIGHT), answer(RIGHT));
        play(
                0.8,
                addTextLetterByLetter(other.question()),
                addTextLetterByLetter(other.answer()).delay(0.5),
                bars.animate(b -> b.show(right)));
        add(other);
        say(other, right);
        until("do not");
        Exchange same = stage.exchange(question(WRONG), answer(WRONG));
        play(
                0.8,
                transformMatchingStrings(other.question(), same.question()),
                transformMatchingStrings(other.answer(), same.answer()),
                bars.animate(b -> b.show(wrong)));
        remove(other);
        add(same);
        say(same, wrong);
        untilEnd();
        pause(0.6);
        play(
                1,
                same.animate(e -> e.shift(-aside, 0)),
                mine.animate(e -> e.shift(aside, 0)),
                bars.animate(b -> b.show(gpt().predictNext(Stage.prompt()))),
                laggedStart(0.02, heads.parts(), plate -> shrinkToCenter(plate)));
        remove(same, heads);
    }

    /** The likeliest word joins the answer. */
    private void say(Exchange exchange, Prediction prediction) {
        var word = prediction.top(1).get(0);
        play(0.3, addTextLetterByLetter(exchange.append(word.text(), Palette.probability(word.probability()))));
    }
}
