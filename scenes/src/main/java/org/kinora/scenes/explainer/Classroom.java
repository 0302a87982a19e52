package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Candidate;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.Slab;
import org.kinora.scenes.viz.SurpriseBar;
import org.kinora.scenes.viz.WordBet;

/**
 * Where a model is taught: the text above, the open machine with dials on its slabs, and what it bets beside it, or how
 * surprised it was. Makes what is shown there, each thing in its place.
 */
final class Classroom {

    /** How many bets are shown: the likeliest, and the one on the right word as the last. */
    static final int BETS = 10;

    /** Bars are drawn so long that this probability would fill the room. */
    private static final double FULL_BAR = 0.006;

    private static final double LINE_IN_EMS = 1.42;
    private static final double SURPRISE_WIDTH = 0.5;
    /** What the highest surprise that has room would be, in bits. */
    private static final double MOST_BITS = 15;

    /** Of the patch of weights that are looked at, so many rows and columns are large enough to be seen. */
    private static final int ROWS = 8;

    private static final int COLUMNS = 5;

    /** So many slabs could stand side by side where six stand behind one another and can all be seen. */
    private static final double LEAST_WIDTH_IN_SLABS = 4.4;

    /** As the nearer slabs look larger, the machine is a little smaller than its place, and farther to the right and up. */
    private static final double CLOSE = 0.86;

    private static final double NEARNESS = 0.045;

    private final Stage stage;

    Classroom(Stage stage) {
        this.stage = stage;
    }

    private double line() {
        return LINE_IN_EMS * TextStyle.serif(Lettering.LABEL).em();
    }

    /** Where the machine is when it is open. */
    Place machinePlace() {
        return stage.isWide() ? stage.whole().part(0, 0.6, 0.09, 0.7) : stage.machinePlace();
    }

    /** A text in the upper place. */
    Text text(String words) {
        Place place = stage.textPlace();
        return Lettering.sentence(words, place.width()).startAt(place.at(0, stage.isWide() ? 0.9 : 0.8));
    }

    /** What the model writes, in the upper place, over the machine. */
    Text writing(String words) {
        Place place = stage.isWide() ? stage.whole().part(0, 0.6, 0, 1) : stage.textPlace();
        return Lettering.sentence(words, place.width()).startAt(place.at(0, stage.isWide() ? 0.9 : 0.8));
    }

    /** Where the bar of a row begins, counted from the top, from 0. */
    private Point row(int rank) {
        Place place = stage.betsPlace();
        double top = place.center().y() + (BETS - 1) / 2.0 * line();
        return point(place.left() + Stage.WORD_SPACE, top - rank * line());
    }

    /** The likeliest words of an untaught model, and the right one as the last of all rows. */
    List<WordBet> bets(Lesson lesson) {
        List<WordBet> bets = new ArrayList<>();
        for (Candidate candidate : lesson.before().top(BETS - 1)) {
            bets.add(bet(lesson, candidate.id(), bets.size()));
        }
        bets.add(bet(lesson, lesson.word(), BETS - 1));
        return bets;
    }

    private WordBet bet(Lesson lesson, int id, int rank) {
        double full = (surpriseFoot().x() - SURPRISE_WIDTH - row(0).x() - 1.4) / Math.max(FULL_BAR, longest(lesson));
        return stage.bound(
                new WordBet(lesson.before(), lesson.beforeAgain(), id, full, Lettering.LABEL).shift(row(rank)));
    }

    private static double longest(Lesson lesson) {
        return Math.max(
                lesson.before().top(1).get(0).probability(), lesson.after().probability(lesson.word()));
    }

    private Point surpriseFoot() {
        Place place = stage.betsPlace();
        return point(place.right() - SURPRISE_WIDTH - 0.08, row(BETS - 1).y() - line() / 2 + 0.1);
    }

    /** How high a bit of surprise is, in scene units. */
    private double bit(Lesson lesson) {
        return (row(0).y() + line() / 2 - surpriseFoot().y()) / Math.max(MOST_BITS, lesson.bitsBefore() + 1);
    }

    /** The surprise of the right word before it is taught, beside the bets. */
    SurpriseBar surprise(Lesson lesson) {
        SurpriseBar bar = new SurpriseBar(
                lesson.bitsBefore(),
                lesson.before().provenance(),
                gpt -> Lesson.bits(lesson.beforeAgain().apply(gpt).probability(lesson.word())),
                bit(lesson),
                SURPRISE_WIDTH,
                Lettering.LABEL);
        return stage.bound(bar.shift(surpriseFoot()));
    }

    /** What is left of the surprise when the word has been taught. */
    static void relieve(SurpriseBar surprise, Lesson lesson) {
        surprise.show(
                lesson.bitsAfter(),
                lesson.after().provenance(),
                gpt -> Lesson.bits(lesson.afterAgain().apply(gpt).probability(lesson.word())));
    }

    /** Names the surprise, below it. */
    Text surpriseName() {
        return Lettering.label("surprise")
                .centerOn(surpriseFoot())
                .shift(0, -0.62 * line())
                .alignTo(stage.betsPlace().at(1, 0), RIGHT);
    }

    /**
     * Says how many of the dials are shown, below the machine.
     *
     * @param all of which so many are shown
     * @param remark what else there is to be said, in a few words
     * @param readings of the model that is loaded, if they are its dials
     */
    Figure share(DialSheets sheets, long all, String remark, List<Reading> readings) {
        Place place = machinePlace();
        boolean isAlone = place.right() > stage.betsPlace().left() + 1;
        double width = isAlone ? stage.whole().width() : place.width();
        String words = String.format(Locale.ROOT, "%,d of %,d dials, %s", sheets.count(), all, remark);
        Text text = Lettering.label(words, width).setColor(Palette.FAINT_INK);
        double middle = Math.max(place.center().x(), stage.whole().left() + text.width() / 2);
        double low = Math.max(place.bottom() - 0.4, stage.whole().bottom() + text.height() / 2);
        return stage.bound(
                Figure.measured(text, readings.toArray(Reading[]::new)).moveTo(point(middle, low)));
    }

    /** Says how many of the film's model's dials are shown, and by how much more they are seen to turn. */
    Figure share(DialSheets sheets, Lesson lesson) {
        long all = stage.gpt().config().parameters();
        return share(sheets, all, Nudge.REMARK, List.of(Reading.ofSize(stage.gpt()), lesson.shownDials(ROWS, COLUMNS)));
    }

    /** Says how many words are shown of all that are bet on. */
    Figure shareOfBets(Lesson lesson) {
        String words = String.format(
                Locale.ROOT, "%d of %,d words", BETS, lesson.before().vocabulary());
        Text text = Lettering.aside(words).moveTo(row(BETS), LEFT);
        return stage.bound(Figure.measured(text.shift(-Stage.WORD_SPACE + 0.35, -0.1)));
    }

    /** Where the curves of a training are drawn, from the beginning of their axis to the most that has room. */
    Place curvesPlace() {
        Place place = stage.betsPlace();
        double foot = surpriseFoot().y();
        double top = row(0).y() - (stage.isWide() ? 0 : 0.45);
        return Place.of(place.left() + 0.5, place.right() - 0.3, foot, top);
    }

    /** Shows at once what is left when one sentence has been taught. */
    Nudged nudged(Lesson lesson) {
        open();
        Text sentence = text(Lesson.BEGINNING + " " + Lesson.WORD + ".");
        List<WordBet> bets = bets(lesson);
        bets.forEach(bet -> bet.show(lesson.after(), lesson.afterAgain()));
        SurpriseBar surprise = surprise(lesson);
        relieve(surprise, lesson);
        Text name = surpriseName();
        DialSheets sheets = sheets((layer, row, column, moment) -> lesson.weight(layer, row, column, Nudge.WIDER));
        sheets.size().set(1);
        Figure share = share(sheets, lesson);
        stage.scene().add(stage.machine(), sentence);
        bets.forEach(bet -> stage.scene().add(bet));
        Figure shareOfBets = shareOfBets(lesson);
        stage.scene().add(shareOfBets, surprise, name);
        sheets.mobjects().forEach(dials -> stage.scene().add(dials));
        stage.scene().add(share);
        return new Nudged(sentence, bets, shareOfBets, surprise, name, sheets, share);
    }

    /** Moves the machine into its place and parts its slabs; {@code machine.restore()} takes it back. */
    Machine open() {
        Machine machine = stage.machine();
        machine.saveState();
        Place place = machinePlace();
        Slab first = machine.slab(0);
        double scale = Math.min(
                CLOSE * place.height() / machine.height(), place.width() / (LEAST_WIDTH_IN_SLABS * first.width()));
        double gaps = (machine.width() - first.width()) * scale;
        double amount = Math.max(0, (CLOSE * place.width() - first.width() * scale) / gaps - 1);
        return machine.scale(scale).open(amount).moveTo(place.at(0.5 + NEARNESS, 0.5 + NEARNESS));
    }

    /** Lets light run through the slabs, from the first to the last. */
    static Animation pulse(Machine machine) {
        return new Passage(machine).pulse();
    }

    /** Some of each layer's dials, on the slabs as they stand now; not shown yet. */
    DialSheets sheets(DialSheets.Weights weights) {
        return new DialSheets(stage.machine(), ROWS, COLUMNS, weights);
    }
}
