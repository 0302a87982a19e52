package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Stroke;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;

/**
 * Rows of the table of words: a token, the first numbers of its vector, and how well it matches the vector that a
 * prediction was made from: its logit, blue to the right for a match, red for the opposite. The first row's vector begins at
 * the origin; the others follow below.
 *
 * <pre>{@code
 * var rows = new VocabularyRows(gpt, prediction, List.of(10, 2000), 16, 1.6, 0.4, 30, 1);
 * play(rows.animate(r -> r.shift(0, 10)).rate(RateFunctions::linear));
 * }</pre>
 */
public final class VocabularyRows extends Composite<VocabularyRows> implements Bound {

    private static final double GAP = 0.18;
    private static final double THICKNESS = 0.16;

    private final List<Reading> readings = new ArrayList<>();

    /**
     * @param ids the tokens, from top to bottom
     * @param shown how many numbers of each vector have a cell
     * @param width of a row's cells, in scene units
     * @param step from row to row
     * @param size font size
     * @param longest how long the mark of the strongest match or mismatch among these rows is, in scene units
     */
    public VocabularyRows(
            Gpt gpt,
            Prediction prediction,
            List<Integer> ids,
            int shown,
            double width,
            double step,
            double size,
            double longest) {
        double strongest = ids.stream()
                .mapToDouble(id -> Math.abs(prediction.logit(id)))
                .max()
                .orElse(1);
        for (int id : ids) {
            double y = -size() / 3 * step;
            Reading vector = vector(gpt, id);
            VectorStrip strip = new VectorStrip(vector, shown, width).shift(width / 2, y);
            Text word = new Text(TokenText.readable(prediction.candidate(id).text()), size).setColor(Palette.FAINT_INK);
            word.nextTo(strip, LEFT, GAP);
            double logit = prediction.logit(id);
            Rectangle mark = new Rectangle(Math.max(0.02, Math.abs(logit) / strongest * longest), THICKNESS);
            mark.setFill(Palette.signed(logit > 0 ? 1 : -1))
                    .setStroke(Stroke.NONE)
                    .nextTo(strip, RIGHT, GAP);
            addParts(word, strip, mark);
            readings.add(vector);
            readings.add(score(prediction, id));
        }
    }

    private static Reading vector(Gpt gpt, int id) {
        return new Reading(
                gpt.parameters().provenance("unembed.W_U", id), numbers(gpt, id), another -> numbers(another, id));
    }

    private static double[] numbers(Gpt gpt, int id) {
        float[] vector = gpt.parameters().unembedding(id).toArray();
        return IntStream.range(0, vector.length).mapToDouble(i -> vector[i]).toArray();
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
