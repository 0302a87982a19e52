package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBars;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.VectorStrip;
import org.kinora.scenes.viz.VocabularyRows;

/**
 * The vector that leaves the machine, in the lowest row of the place of the bets, and the words of the table that pass it:
 * some from all over the table, then the likeliest, which stay where their bars will be.
 */
final class TableOfWords {

    /** How many numbers of each vector have a cell. */
    static final int CELLS = 16;

    /** How many words pass that are none of the likeliest. */
    static final int PASSING = 20;

    /** How much of the place of the bets the cells are wide. */
    private static final double CELLS_WIDTH = 0.42;

    private static final double FRAME_GAP = 0.07;
    private static final double AFTER_MARK = 0.24;

    private final Stage stage;
    private final ProbabilityBars bars;
    private final VectorStrip vector;
    private final Prediction prediction;
    private final double step;
    /** From the vector to where the likeliest word has its bar, in rows. */
    private final double height;

    /** @param bars of the prediction that is made from the vector, in their place and not shown yet */
    TableOfWords(Stage stage, ProbabilityBars bars, VectorStrip vector) {
        this.stage = stage;
        this.bars = bars;
        this.vector = vector;
        prediction = stage.gpt().predictNext(Stage.prompt());
        step = y(0) - y(1);
        height = (y(0) - vector.center().y()) / step;
    }

    private double y(int row) {
        return bars.row(row).bar().center().y();
    }

    /** Of the cells of a row. */
    static double width(Stage stage) {
        return CELLS_WIDTH * stage.betsPlace().width();
    }

    /**
     * The words pass the vector while the beat says so, and the bars grow from how well they match it.
     *
     * @param before bars in the same place, without their last row; the first words of the table push them out
     */
    void compare(Beat<?, ?> beat, ProbabilityBars before) {
        SurroundingRectangle frame = new SurroundingRectangle(vector, FRAME_GAP, 0.06).setStroke(Palette.YELLOW, 3);
        VocabularyRows rows = rows();
        Figure count = count();
        rows.pass(-1);
        beat.add(rows);
        vector.bringToFront();
        beat.play(0.3, create(frame));
        frame.bringToFront();
        List<Animation> passing = new ArrayList<>();
        passing.add(rows.animate(r -> r.pass(PASSING + height)).until("and there"));
        for (int row = 0; row < Stage.BARS; row++) {
            passing.add(fadeOut(before.row(row), point(0, (row + 1) * step))
                    .rate(ahead(row + 1))
                    .until("and there"));
        }
        passing.add(growFromPoint(count, vector.center()).seconds(0.6).at("compared"));
        beat.play(passing.toArray(Animation[]::new));
        beat.remove(before);
        List<Animation> growing = new ArrayList<>();
        for (int row = 0; row < Stage.BARS; row++) {
            growing.add(growFromPoint(bars.row(row), rows.mark(PASSING + row).corner(LEFT)));
        }
        growing.add(growFromPoint(bars.rest(), vector.center()));
        beat.play(
                laggedStart(0.12, growing).seconds(1.6).delay(0.2),
                rows.animate(r -> r.reach(0)).rate(RateFunctions::linear).seconds(1.15),
                shrinkToCenter(count).seconds(0.5),
                shrinkToCenter(vector).seconds(0.4).delay(1.2),
                shrinkToCenter(frame).seconds(0.4).delay(1.2));
        beat.remove(rows, vector, frame, count);
    }

    /** Of something that goes up so many rows and keeps its place before the words of the table that pass meanwhile. */
    private RateFunction ahead(int rows) {
        double share = (PASSING + height + 1) / rows;
        return time -> Math.min(1, share * RateFunctions.smooth(time));
    }

    private VocabularyRows rows() {
        double longest = stage.betsPlace().width() - Stage.WORD_SPACE - width(stage) - AFTER_MARK;
        VocabularyRows rows = stage.bound(new VocabularyRows(
                stage.gpt(),
                prediction,
                words(prediction),
                CELLS,
                width(stage),
                step,
                Lettering.LABEL,
                longest,
                height + 1));
        return rows.shift(stage.barsLeft(), vector.center().y());
    }

    /** Whole words from all over the vocabulary, and then the likeliest. */
    static List<Integer> words(Prediction prediction) {
        List<Integer> likeliest =
                prediction.top(Stage.BARS).stream().map(Candidate::id).toList();
        List<Integer> ids = IntStream.range(0, prediction.vocabulary())
                .filter(id -> prediction.candidate(id).text().matches(" [a-z]{2,9}"))
                .filter(id -> !likeliest.contains(id))
                .boxed()
                .toList();
        Stream<Integer> passing =
                IntStream.range(0, PASSING).mapToObj(row -> ids.get((int) ((long) row * ids.size() / PASSING)));
        return Stream.concat(passing, likeliest.stream()).toList();
    }

    /** How many rows the table has, and how few of them are seen. */
    private Figure count() {
        Gpt gpt = stage.gpt();
        Reading reading = new Reading(
                gpt.parameters().provenance("unembed.W_U"), new double[] {prediction.vocabulary()}, another ->
                        new double[] {another.config().vocabulary()});
        String words = String.format(Locale.ROOT, "%d of %,d words", PASSING + Stage.BARS, prediction.vocabulary());
        Text text = Lettering.label(words);
        Figure count = stage.bound(Figure.measured(text, reading));
        return count.moveTo(stage.machinePlace().at(0.5, stage.isWide() ? 0.06 : 0.01));
    }
}
