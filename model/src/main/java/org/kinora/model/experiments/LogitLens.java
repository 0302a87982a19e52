package org.kinora.model.experiments;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;

/**
 * What a model would answer if it stopped early: the final layer norm and the unembedding applied to the residual stream
 * before the first block and after each. Source: nostalgebraist 2020, "interpreting GPT: the logit lens".
 */
public final class LogitLens {

    private final List<List<Prediction>> predictions = new ArrayList<>();

    /** @param run of the model */
    public LogitLens(Gpt gpt, Activations run) {
        predictions.add(run.readOut("blocks.0.hook_resid_pre"));
        for (int layer = 0; layer < gpt.config().layers(); layer++) {
            predictions.add(run.readOut("blocks." + layer + ".hook_resid_post"));
        }
    }

    /** How many places can be read: one more than there are layers. */
    public int depths() {
        return predictions.size();
    }

    /**
     * What would follow a position after this many blocks.
     *
     * @param depth from 0, the embedding, to the number of layers, the model's own answer
     */
    public Prediction prediction(int depth, int position) {
        return predictions.get(depth).get(position);
    }
}
