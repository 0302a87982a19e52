package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;

/** The probabilities of a few chosen tokens, whatever else the model expects. */
public final class AnswerBars extends Composite<AnswerBars> {

    private static final double LINE_IN_EMS = 1.5;

    private final List<Integer> ids;
    private final List<ProbabilityRow> rows = new ArrayList<>();
    private final Property<Prediction> prediction;

    /**
     * @param ids the tokens, from top to bottom
     * @param fullLength of a bar for a probability of 1, in scene units
     * @param size font size
     */
    public AnswerBars(Prediction prediction, List<Integer> ids, double fullLength, double size) {
        this.prediction = property("prediction", prediction, Interpolator::switching);
        this.ids = List.copyOf(ids);
        double distance = LINE_IN_EMS * TextStyle.serif(size).em();
        for (int id : ids) {
            String word = TokenText.readable(prediction.candidate(id).text());
            rows.add(new ProbabilityRow(word, Palette.INK, prediction.probability(id), fullLength, size)
                    .shift(0, -rows.size() * distance));
        }
        addParts(rows);
    }

    /** Shows what another prediction gives to the same tokens. */
    public AnswerBars show(Prediction next) {
        prediction.set(next);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).probability().set(next.probability(ids.get(i)));
        }
        return this;
    }

    /** The rows of the tokens, from top to bottom. */
    public Group<ProbabilityRow> rows() {
        return new Group<>(rows);
    }

    public ProbabilityRow row(int index) {
        return rows.get(index);
    }

    /** Which prediction is shown now. */
    public Provenance provenance() {
        return prediction.get().provenance();
    }
}
