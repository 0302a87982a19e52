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
import org.kinora.scenes.viz.Slab;
import org.kinora.scenes.viz.SurpriseBar;
import org.kinora.scenes.viz.WordBet;

/**
 * Where a model is taught: the text above, the open machine with dials on its slabs, and what it bets beside it, or how
 * surprised it was. Makes what is shown there, each thing in its place.
 */
final class Classroom {

    /** How many bets are shown: the likeliest, and the one on the right word as the last. */
    static final int BETS = 12;

    /** Bars are drawn so long that this probability would fill the room. */
    private static final double FULL_BAR = 0.006;

    private static final double WORD_SPACE = 1.75;
    private static final double LINE_IN_EMS = 1.42;
    private static final double SURPRISE_WIDTH = 0.5;
    /** What the highest surprise that has room would be, in bits. */
    private static final double MOST_BITS = 15;

    /** Of the patch of weights that are looked at, so many rows and columns are large enough to be seen. */
    private static final int ROWS = 12;

    private static final int COLUMNS = 7;

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
        return point(place.left() + WORD_SPACE, top - rank * line());
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
        double full = (surpriseFoot().x() - SURPRISE_WIDTH - row(0).x() - 1.4) / FULL_BAR;
        return stage.bound(new WordBet(lesson.before(), Lesson::betBefore, id, full, Lettering.LABEL).shift(row(rank)));
    }

    private Point surpriseFoot() {
        Place place = stage.betsPlace();
        return point(place.right() - SURPRISE_WIDTH, row(BETS - 1).y() - line() / 2 + 0.1);
    }

    /** How high a bit of surprise is, in scene units. */
    double bit() {
        return (row(0).y() + line() / 2 - surpriseFoot().y()) / MOST_BITS;
    }

    /** The surprise of a word of this probability, beside the bets. */
    SurpriseBar surprise(double probability) {
        return new SurpriseBar(Lesson.bits(probability), bit(), SURPRISE_WIDTH, Lettering.LABEL).shift(surpriseFoot());
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
     */
    Figure share(DialSheets sheets, long all, String remark) {
        Place place = machinePlace();
        String words = String.format(Locale.ROOT, "%,d of %,d dials, %s", sheets.count(), all, remark);
        Text text = Lettering.label(words, place.width()).setColor(Palette.FAINT_INK);
        return Figure.measured(text).moveTo(point(place.center().x(), place.bottom() - 0.32));
    }

    /** Where the curves of a training are drawn, from the beginning of their axis to the most that has room. */
    Place curvesPlace() {
        Place place = stage.betsPlace();
        double foot = surpriseFoot().y();
        return Place.of(place.left() + 0.5, place.right() - 0.3, foot, row(0).y());
    }

    /** Shows at once what is left when one sentence has been taught. */
    Nudged nudged(Lesson lesson) {
        open();
        Text sentence = text(Lesson.BEGINNING + " " + Lesson.WORD + ".");
        List<WordBet> bets = bets(lesson);
        bets.forEach(bet -> bet.show(lesson.after(), Lesson::betAfter));
        SurpriseBar surprise = surprise(lesson.after().probability(lesson.word()));
        Text name = surpriseName();
        DialSheets sheets = sheets((layer, row, column, moment) -> lesson.weight(layer, row, column, Nudge.WIDER));
        sheets.size().set(1);
        Figure share = share(sheets, stage.gpt().config().parameters(), Nudge.REMARK);
        stage.scene().add(stage.machine(), sentence);
        bets.forEach(bet -> stage.scene().add(bet));
        stage.scene().add(surprise, name);
        sheets.mobjects().forEach(dials -> stage.scene().add(dials));
        stage.scene().add(share);
        return new Nudged(sentence, bets, surprise, name, sheets, share);
    }

    /** Moves the machine into its place and parts its slabs; {@code machine.restore()} takes it back. */
    Machine open() {
        Machine machine = stage.machine();
        machine.saveState();
        Place place = machinePlace();
        double scale = CLOSE * place.height() / machine.height();
        Slab first = machine.slab(0);
        double gaps = (machine.width() - first.width()) * scale;
        double amount = Math.max(0, (CLOSE * place.width() - first.width() * scale) / gaps - 1);
        return machine.scale(scale).open(amount).moveTo(place.at(0.5 + NEARNESS, 0.5));
    }

    /** As the nearer slabs look larger, the machine is a little smaller than its place, and farther to the right. */
    private static final double CLOSE = 0.88;

    private static final double NEARNESS = 0.04;

    /** Lets light run through the slabs, from the first to the last. */
    static Animation pulse(Machine machine) {
        return laggedStart(
                0.35, machine.slabs(), slab -> slab.animate(s -> s.setLight(0.8)).rate(thereAndBack));
    }

    /** Some of each layer's dials, on the slabs as they stand now; not shown yet. */
    DialSheets sheets(DialSheets.Weights weights) {
        return new DialSheets(stage.machine(), ROWS, COLUMNS, weights);
    }
}
