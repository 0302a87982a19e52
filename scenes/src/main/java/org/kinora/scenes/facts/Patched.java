package org.kinora.scenes.facts;

import java.util.List;
import java.util.function.Function;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.AnswerBars;
import org.kinora.scenes.viz.Reading;

/** What bars show now: a prediction of a model that is not asked in the common way, and how to ask it once more. */
final class Patched {

    private Prediction prediction;
    private Function<Gpt, Prediction> again;

    Patched(Prediction prediction, Function<Gpt, Prediction> again) {
        show(prediction, again);
    }

    void show(Prediction next, Function<Gpt, Prediction> howAgain) {
        prediction = next;
        again = howAgain;
    }

    Prediction prediction() {
        return prediction;
    }

    /** @param bars that show it */
    Reading reading(List<Integer> ids, AnswerBars bars) {
        int[] wanted = ids.stream().mapToInt(Integer::intValue).toArray();
        double[] values =
                bars.rows().stream().mapToDouble(row -> row.probability().get()).toArray();
        return Reading.ofProbabilities(prediction, again, wanted, values);
    }
}
