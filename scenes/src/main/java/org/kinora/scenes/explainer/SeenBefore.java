package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.model.experiments.learned.UnitReadings;
import org.kinora.model.tokenizer.Token;
import org.kinora.scenes.viz.Reading;

/**
 * A line that the model was taught, and the word of it at which one unit of a feed-forward network lights up most.
 *
 * @param end of that word in the line
 * @param activation of the unit there
 */
record SeenBefore(String line, int end, Reading activation) {

    /**
     * Looks for the lines in which a unit lights up most, among all {@link Snippets}. The model reads them all, which takes
     * it a second or two.
     *
     * @param unit counted from 0, as the layer is
     * @return for each line its number and the position of the token, counted from 0, one after the other
     */
    static int[] find(Gpt gpt, int layer, int unit, int count) {
        List<Activations> runs =
                new Snippets().mixed().stream().map(gpt::forward).toList();
        List<TokenReading> strongest =
                UnitReadings.of(runs, hook(layer), unit).followed().top(count);
        int[] found = new int[2 * strongest.size()];
        for (int i = 0; i < strongest.size(); i++) {
            found[2 * i] = runs.indexOf(strongest.get(i).run());
            found[2 * i + 1] = strongest.get(i).position();
        }
        return found;
    }

    /** What {@link #find} has found. */
    static List<SeenBefore> of(Gpt gpt, int layer, int unit, int[] found) {
        List<String> lines = new Snippets().mixed();
        List<SeenBefore> seen = new ArrayList<>();
        for (int i = 0; i < found.length; i += 2) {
            Activations run = gpt.forward(lines.get(found[i]));
            int position = found[i + 1];
            Token token = run.tokens().get(position);
            seen.add(new SeenBefore(run.prompt(), token.end(), Reading.ofActivation(run, hook(layer), position, unit)));
        }
        return seen;
    }

    private static String hook(int layer) {
        return "blocks." + layer + ".mlp.hook_post";
    }
}
