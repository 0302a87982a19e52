package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;

/** The probabilities of a few chosen tokens, whatever else the model expects. */
public final class AnswerBars extends Composite<AnswerBars> {

    private final List<Integer> ids;
    private final List<ProbabilityRow> rows = new ArrayList<>();
    private Prediction prediction;

    /**
     * @param ids the tokens, from top to bottom
     * @param fullLength of a bar for a probability of 1, in scene units
     * @param size font size
     */
    public AnswerBars(Prediction prediction, List<Integer> ids, double fullLength, double size) {
        super(List.of());
        this.prediction = prediction;
        this.ids = List.copyOf(ids);
        double distance = size / 96 * 1.5;
        for (int i = 0; i < ids.size(); i++) {
            String word = prediction.candidate(ids.get(i)).text().strip();
            double probability = prediction.probability(ids.get(i));
            rows.add(new ProbabilityRow(word, Palette.INK, probability, 0, -i * distance, fullLength, size));
        }
        addParts(rows);
    }

    /** Shows what another prediction gives to the same tokens. */
    public AnswerBars show(Prediction next) {
        prediction = next;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).probability().set(next.probability(ids.get(i)));
        }
        return this;
    }

    public ProbabilityRow row(int index) {
        return rows.get(index);
    }

    /** Which prediction is shown now. */
    public Provenance provenance() {
        return prediction.provenance();
    }
}
