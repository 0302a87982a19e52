package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.VMobject;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;

/**
 * Rows of the table of words: a token, the first numbers of its vector, and how well it matches the vector that a
 * prediction was made from: its logit, blue for a match, red for the opposite, as long as it is large. The rows pass a place
 * upward, at first the origin, where that vector is to be; a row gets its mark when it has been there, and is seen from
 * shortly before until it is far above.
 *
 * <pre>{@code
 * var rows = new VocabularyRows(gpt, prediction, List.of(10, 2000), 16, 1.6, 0.4, 30, 1, 12);
 * play(rows.animate(r -> r.pass(2)));
 * }</pre>
 */
public final class VocabularyRows extends Composite<VocabularyRows> implements Bound {

    private static final double GAP = 0.18;
    private static final double THICKNESS = 0.16;
    /** How far below its place a row is still seen, in rows. */
    private static final double AHEAD = 1;

    private final List<Reading> readings = new ArrayList<>();
    private final List<Rectangle> marks = new ArrayList<>();
    private final double step;
    /** Which row is at the place, from 0 for the first. */
    private final Property<Double> passed = property("passed", 0.0, Interpolator::numbers);

    private final Property<Double> reach;

    /**
     * @param ids the tokens, from top to bottom
     * @param shown how many numbers of each vector have a cell
     * @param width of a row's cells, in scene units
     * @param step from row to row
     * @param size font size
     * @param longest how long the mark of the strongest match or mismatch among these rows is, in scene units
     * @param reach how far above the place rows are seen, in rows
     */
    public VocabularyRows(
            Gpt gpt,
            Prediction prediction,
            List<Integer> ids,
            int shown,
            double width,
            double step,
            double size,
            double longest,
            double reach) {
        this.step = step;
        this.reach = property("reach", reach, Interpolator::numbers);
        double strongest = ids.stream()
                .mapToDouble(id -> Math.abs(prediction.logit(id)))
                .max()
                .orElse(1);
        for (int row = 0; row < ids.size(); row++) {
            int id = ids.get(row);
            double y = -row * step;
            Reading vector = vector(gpt, id);
            VectorStrip strip = new VectorStrip(vector, shown, width).shift(width / 2, y);
            Text word = new Text(TokenText.readable(prediction.candidate(id).text()), size).setColor(Palette.FAINT_INK);
            word.nextTo(strip, LEFT, GAP);
            double logit = prediction.logit(id);
            Rectangle mark = new Rectangle(Math.max(0.02, Math.abs(logit) / strongest * longest), THICKNESS);
            mark.setStroke(Stroke.NONE).nextTo(strip, RIGHT, GAP);
            int of = row;
            Color color = Palette.signed(logit > 0 ? 1 : -1);
            mark.fill()
                    .follow(
                            this,
                            (rows, moment) -> color.withAlpha(
                                    share(rows.passed.at(moment) - of + 0.5) * rows.visibility(of, moment)));
            follow(word, of);
            follow(strip, of);
            addParts(word, strip, mark);
            marks.add(mark);
            readings.add(vector);
            readings.add(score(prediction, id));
        }
    }

    private void follow(Mobject part, int row) {
        part.shapes()
                .forEach(shape ->
                        ((VMobject<?>) shape).opacity().follow(this, (rows, moment) -> rows.visibility(row, moment)));
    }

    private double visibility(int row, Moment moment) {
        double above = passed.at(moment) - row;
        return Math.min(share(above + AHEAD), share(reach.at(moment) - above));
    }

    private static double share(double value) {
        return Math.max(0, Math.min(1, value));
    }

    /** Brings a row to the place, or what lies between two rows: 1.5 is between the second and the third. */
    public VocabularyRows pass(double row) {
        shift(0, (row - passed.get()) * step);
        passed.set(row);
        return this;
    }

    /** Shows rows only so far above the place, in rows. */
    public VocabularyRows reach(double rows) {
        reach.set(rows);
        return this;
    }

    /** Where the mark of a row is. */
    public Rectangle mark(int row) {
        return marks.get(row);
    }

    private static Reading vector(Gpt gpt, int id) {
        return new Reading(
                gpt.parameters().provenance("unembed.W_U", id), numbers(gpt, id), another -> numbers(another, id));
    }

    private static double[] numbers(Gpt gpt, int id) {
        return Reading.numbers(gpt.parameters().unembedding(id));
    }

    private static Reading score(Prediction prediction, int id) {
        return new Reading(prediction.provenance().at(id), new double[] {prediction.logit(id)}, gpt ->
                new double[] {gpt.predictNext(prediction.ids()).logit(id)});
    }

    @Override
    public List<Reading> readings() {
        return readings;
    }
}
