package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kinora.engine.paint.Color;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;
import org.kinora.scenes.viz.Palette;

/**
 * What the model writes in one go.
 *
 * @param words one step for each token of the answer
 * @param end the step in which it ends its turn
 */
record Writing(List<Generation.Step> words, Generation.Step end) {

    private static final int LONGEST = 40;

    /**
     * Lets the model continue a text to the end of the line.
     *
     * @throws IllegalStateException if it does not come to an end
     */
    static Writing after(Gpt gpt, String prompt, Sampling sampling) {
        List<Generation.Step> steps = new ArrayList<>();
        Generation generation = gpt.generate(prompt, sampling.stopAt("\n").maxTokens(LONGEST));
        generation.forEachRemaining(steps::add);
        if (generation.finishReason() != Generation.FinishReason.STOP) {
            throw new IllegalStateException("After \"" + prompt + "\" " + gpt.name() + " writes \"" + generation.text()
                    + "\" and does not come to an end: choose another seed");
        }
        int last = steps.size() - 1;
        return new Writing(List.copyOf(steps.subList(0, last)), steps.get(last));
    }

    /** Draws at temperature 1. */
    static Writing drawn(Gpt gpt, String prompt, long seed) {
        return after(gpt, prompt, Sampling.temperature(1).seed(seed));
    }

    /** Without the end of the line. */
    String text() {
        return words.stream().map(step -> step.chosen().text()).collect(Collectors.joining());
    }

    /** The colour of a word. */
    Color color(int index) {
        return Palette.probability(words.get(index).chosen().probability());
    }
}
