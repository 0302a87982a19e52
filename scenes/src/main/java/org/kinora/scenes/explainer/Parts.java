package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Candidate;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Sampling;
import org.kinora.scenes.viz.DialPatch;
import org.kinora.scenes.viz.Doubt;
import org.kinora.scenes.viz.HeadPlates;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBar;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.Slab;

/**
 * One head is taken out of the machine, whose weights turn from where they stood by chance to what they became. Without it
 * the bet is another; another head is hardly missed. Then the machine is asked something that it answers right, and
 * something that it answers wrong: the bars are the same.
 *
 * <p>Can one see from a model's bars whether its answer is wrong? No: it can be as sure of a wrong answer as of a right one.
 */
final class Parts extends Beat<Betting, Betting> {

    /** Of the model that the film was written with, the head that is missed most and one that is hardly missed. */
    static final HeadOff MISSED = new HeadOff(2, 5);

    static final HeadOff SPARE = new HeadOff(0, 4);

    /** How much probability goes elsewhere, at most, without a head that is hardly missed. */
    private static final double HARDLY = 0.05;

    /** How many weights of a head are seen as dials, and in rows of how many. */
    static final int WEIGHTS = 36;

    private static final int DIALS_ACROSS = 6;
    /** How much of its plate the dials fill. */
    private static final double FILLED = 0.9;

    /** How wide a head is that was pulled out, as a share of the place of the text. */
    private static final double PULLED_OUT = 0.63;

    /** What has the legs that it says, and what has none. */
    static final String TRUE_OF = "lion";

    static final String FALSE_OF = "computer";

    /** So many bars leave an outline to be compared with. */
    private static final int COMPARED = 3;

    /** Of the line around where a head was. */
    private static final double HOLE_WIDTH = 4;

    /** From one question with its answer to the next, in units. */
    private static final double BETWEEN = 0.3;

    private Text off;
    private RoundedRectangle hole;
    private HeadOff missed;
    private HeadOff spare;

    Parts(Stage stage) {
        super(stage, "17-parts");
    }

    /** A head without which the model bets on another word first. */
    static Optional<HeadOff> missed(Gpt gpt) {
        int likeliest = likeliest(gpt.predictNext(Stage.prompt()));
        return HeadOff.find(
                gpt, MISSED, off -> likeliest(off.asked(Stage.prompt()).apply(gpt)) != likeliest);
    }

    /** A head without which hardly anything changes. */
    static Optional<HeadOff> spare(Gpt gpt) {
        return HeadOff.find(gpt, SPARE, off -> off.moved(gpt, Stage.prompt()) < HARDLY);
    }

    private static int likeliest(Prediction prediction) {
        return prediction.top(1).get(0).id();
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
        Machine machine = stage.machine();
        ProbabilityBars bars = given.bars();
        HeadPlates heads = new HeadPlates(machine, gpt().config().heads());
        missed = missed(gpt()).orElse(MISSED);
        spare = spare(gpt()).orElse(SPARE);
        Supplier<Reading> before = ahead(() -> missed.untrained(gpt(), WEIGHTS));
        off = Lettering.sentence("off", pulledOut()).moveTo(outside());
        Group<Text> steps = steps(machine);
        appear(heads, machine, steps);
        DialPatch dials = turn(heads, before);
        switchOff(heads, dials, bars);
        until("why");
        beWrong(given.exchange(), heads, bars);
        return given;
    }

    /** Where a head is seen that was taken out. */
    private Point outside() {
        return stage.isWide()
                ? stage.textPlace().at(0.36, 0.22)
                : stage.textPlace().at(0.8, 0.5);
    }

    private double pulledOut() {
        return stage.isWide()
                ? PULLED_OUT * stage.textPlace().width()
                : 0.8
                        * Math.min(
                                stage.textPlace().height(),
                                0.4 * stage.textPlace().width());
    }

    /** The steps that people thought out, while the slabs light up that do them one after the other. */
    private Group<Text> steps(Machine machine) {
        Group<Text> steps = new Group<>();
        List<Animation> coming = new ArrayList<>();
        for (String step : List.of("look around", "look up")) {
            Text text = Lettering.sentence(step, stage.textPlace().width());
            text.moveTo(outside().plus(point(0, steps.size() == 0 ? 0.45 : -0.45)));
            coming.add(growFromPoint(text, machine.slab(0).middle().flat()).seconds(0.6));
            steps.add(text);
        }
        List<Animation> lights = new ArrayList<>();
        for (Slab slab : machine.slabs()) {
            lights.add(slab.animate(s -> s.setLight(1)).rate(RateFunctions::thereAndBack));
        }
        play(1.7, laggedStart(0.35, lights), laggedStart(0.6, coming).seconds(1));
        return steps;
    }

    /** What the parts do was in no plan: the steps go into the machine, and its heads come to be seen. */
    private void appear(HeadPlates heads, Machine machine, Group<Text> steps) {
        until("What they");
        List<Animation> layers = new ArrayList<>();
        for (int layer = 0; layer < machine.slabs().size(); layer++) {
            layers.add(laggedStart(0.1, heads.layer(layer), plate -> growFromCenter(plate)));
        }
        play(
                1.6,
                steps.animate(s -> s.scale(0.02).moveTo(machine.center())).seconds(0.7),
                laggedStart(0.2, layers).seconds(1.2).delay(0.4));
        remove(steps);
    }

    /** One head comes out; its weights stand by chance, and turn to what they are now. */
    private DialPatch turn(HeadPlates heads, Supplier<Reading> before) {
        hole = hole(heads, missed);
        play(
                heads.animate(h -> h.pullOut(missed.layer(), missed.head(), outside(), pulledOut()))
                        .seconds(0.9)
                        .at("It is"),
                create(hole).seconds(0.5).at("It is"));
        DialPatch dials =
                stage.bound(new DialPatch(before.get(), DIALS_ACROSS, FILLED * pulledOut() / DIALS_ACROSS, 1));
        dials.moveTo(outside());
        play(0.4, laggedStart(0.02, dials.parts(), dial -> growFromCenter(dial)));
        play(dials.animate(d -> d.show(missed.weights(gpt(), WEIGHTS))).until("We can"));
        return dials;
    }

    private void switchOff(HeadPlates heads, DialPatch dials, ProbabilityBars bars) {
        play(
                shrinkToCenter(dials).seconds(0.5).at("switch"),
                heads.animate(h -> h.switchOff(missed.layer(), missed.head()))
                        .seconds(0.5)
                        .at("off"),
                growFromCenter(off).seconds(0.5).at("off"),
                hole.animate(Parts::empty).seconds(0.5).at("off"),
                without(bars, missed).seconds(1).at("see"));
        until("We seldom");
        play(0.4, putBack(heads, missed), whole(bars), shrinkToCenter(off), uncreate(hole));
        hole = empty(hole(heads, spare));
        play(
                0.6,
                heads.animate(h -> h.pullOut(spare.layer(), spare.head(), outside(), pulledOut())
                        .switchOff(spare.layer(), spare.head())),
                create(hole),
                growFromPoint(off, heads.plate(spare.layer(), spare.head()).center()),
                without(bars, spare));
    }

    /** Where a head was that has been taken out; not shown yet. */
    private static RoundedRectangle hole(HeadPlates heads, HeadOff off) {
        return heads.plate(off.layer(), off.head())
                .copy()
                .setFill(Color.TRANSPARENT)
                .setStroke(Palette.YELLOW, HOLE_WIDTH);
    }

    private static RoundedRectangle empty(RoundedRectangle hole) {
        return hole.setStroke(Palette.VIOLET, HOLE_WIDTH).setFill(Palette.VIOLET, 0.5);
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
        play(
                0.5,
                putBack(heads, spare),
                shrinkToCenter(off),
                uncreate(hole),
                whole(bars),
                mine.animate(e -> e.shift(-aside, 0)));
        Exchange other = stage.exchange(question(TRUE_OF), answer(TRUE_OF));
        Doubt doubt = stage.bound(new Doubt("doubt", right, Lettering.LABEL));
        doubt.shift(stage.textPlace().at(stage.isWide() ? 0 : 0.66, 0.04));
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
        double lift = stage.textPlace().top() - other.corner(UP).y();
        same.shift(0, other.corner(DOWN).y() + lift - BETWEEN - same.corner(UP).y());
        add(before);
        play(
                0.95,
                other.animate(o -> o.shift(0, lift)).seconds(0.4),
                addTextLetterByLetter(same.question()).seconds(0.35).delay(0.35),
                addTextLetterByLetter(same.answer()).seconds(0.25).delay(0.7),
                bars.animate(b -> b.show(wrong)).seconds(0.6).delay(0.2),
                doubt.animate(d -> d.show(wrong)).seconds(0.6).delay(0.2));
        add(same);
        play(0.25, say(same, wrong));
        untilEnd();
        pause(0.8);
        play(
                other.animate(e -> e.shift(-aside, 0)),
                same.animate(e -> e.shift(-aside, 0)),
                mine.animate(e -> e.shift(aside, 0)).delay(0.35).seconds(0.65),
                doubt.animate(d -> d.shift(-aside, 0)),
                whole(bars).seconds(0.39),
                before.animate(o -> o.setStroke(Palette.INK.withAlpha(0), 2)).seconds(0.3),
                laggedStart(0.02, heads.parts(), plate -> shrinkToCenter(plate)).seconds(1));
        remove(other, same, heads, doubt, before);
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
