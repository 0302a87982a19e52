package org.kinora.scenes.facts;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.experiments.learned.RankOneChange;
import org.kinora.scenes.viz.Reading;

/** What a model expects after a prompt while a change of it is turned on. */
final class Turned {

    private static final int LOOKS = 6;

    private final RankOneChange change;
    private final String prompt;
    private final List<Prediction> looks = new ArrayList<>();

    Turned(Gpt gpt, RankOneChange change, String prompt) {
        this.change = change;
        this.prompt = prompt;
        for (int look = 0; look < LOOKS; look++) {
            looks.add(at(gpt, look / (LOOKS - 1.0)));
        }
    }

    private Prediction at(Gpt gpt, double strength) {
        return gpt.runWithHooks(prompt, change.hooks(strength)).prediction();
    }

    String prompt() {
        return prompt;
    }

    /** Of the unchanged model. */
    Prediction before() {
        return looks.get(0);
    }

    Prediction after() {
        return looks.get(LOOKS - 1);
    }

    /** @param strength of the change, 0 to 1; between two looks in a straight line */
    double probability(int token, double strength) {
        double look = Math.max(0, Math.min(1, strength)) * (LOOKS - 1);
        int lower = (int) look;
        int upper = Math.min(LOOKS - 1, lower + 1);
        double from = looks.get(lower).probability(token);
        return from + (looks.get(upper).probability(token) - from) * (look - lower);
    }

    /** Of what is shown of two tokens with so much of the change. */
    Reading reading(int[] tokens, double[] shown, double strength) {
        return Reading.ofProbabilities(before(), gpt -> at(gpt, strength), tokens, shown);
    }
}
