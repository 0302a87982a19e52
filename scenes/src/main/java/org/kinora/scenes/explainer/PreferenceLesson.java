package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Sampling;
import org.kinora.model.Tensor;
import org.kinora.model.training.Preference;
import org.kinora.model.training.PreferenceTrainer;
import org.kinora.model.training.Recipe;
import org.kinora.scenes.viz.Reading;

/**
 * A lesson in manners. The model answers twice, by two draws; one of its answers is preferred, and a few steps of direct
 * preference optimisation follow (Rafailov et al. 2023). What it says to something that nobody has judged is asked before
 * and after. Immutable once it is made.
 */
final class PreferenceLesson {

    /** What the model answers twice. */
    static final String JUDGED = "I am sad.";
    /** Something about which nobody has said what would be a better answer. */
    static final String UNJUDGED = "I am ill.";

    static final int STEPS = 6;

    /** Some weights of the first layer: rows and columns of its matrix behind the feed-forward units. */
    static final String WEIGHTS = "blocks.0.mlp.W_out";

    private static final int BETTER_SEED = 2;
    private static final int OTHER_SEED = 1;
    private static final double BETA = 0.1;
    private static final double RATE = 2.5e-5;
    private static final String END = "\n";
    private static final int LONGEST_ANSWER = 24;

    private final Gpt gpt;
    private final int dials;
    private final String better;
    private final String other;
    private final String before;
    private final String after;
    private final List<double[]> chances = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();
    private final Function<Gpt, PreferenceLesson> again;

    /** @param dials how many of the weights are watched */
    PreferenceLesson(Gpt gpt, int dials) {
        this.gpt = gpt;
        this.dials = dials;
        again = new Once<>(model -> new PreferenceLesson(model, dials));
        better = drawn(BETTER_SEED);
        other = drawn(OTHER_SEED);
        before = answer(gpt, UNJUDGED, Sampling.greedy());
        Preference judgement =
                Preference.of(gpt.tokenizer(), Stage.prompt(JUDGED, ""), " " + better + END, " " + other + END);
        PreferenceTrainer trainer = new PreferenceTrainer(gpt, List.of(judgement), BETA, Recipe.adamW(RATE));
        note(trainer, gpt);
        Gpt taught = gpt;
        while (trainer.steps() < STEPS) {
            trainer.step();
            taught = trainer.model(gpt.name() + " taught", Optional.of(gpt.tokenizer()));
            note(trainer, taught);
        }
        after = answer(taught, UNJUDGED, Sampling.greedy());
    }

    private void note(PreferenceTrainer trainer, Gpt now) {
        chances.add(new double[] {Math.exp(trainer.chosen(0)), Math.exp(trainer.rejected(0))});
        Tensor all = now.parameters().tensor(WEIGHTS).at(0);
        double[] watched = new double[dials];
        for (int i = 0; i < dials; i++) {
            watched[i] = all.get(i);
        }
        weights.add(watched);
    }

    private String drawn(int seed) {
        return answer(gpt, JUDGED, Sampling.temperature(1).seed(seed));
    }

    private static String answer(Gpt model, String question, Sampling sampling) {
        return model.generate(Stage.prompt(question, ""), sampling.stopAt(END).maxTokens(LONGEST_ANSWER))
                .generateAll()
                .strip();
    }

    /** The answer to {@link #JUDGED} that is preferred. */
    String better() {
        return better;
    }

    /** The other one. */
    String other() {
        return other;
    }

    /** What the model says to {@link #UNJUDGED} before the lesson. */
    String before() {
        return before;
    }

    /** What it says to it after the lesson. */
    String after() {
        return after;
    }

    /** How likely the preferred answer is, all its tokens together, after some steps. */
    Reading chanceOfBetter(int steps) {
        return chance("p(preferred answer)", steps, 0);
    }

    /** How likely the other answer is after some steps. */
    Reading chanceOfOther(int steps) {
        return chance("p(other answer)", steps, 1);
    }

    private Reading chance(String what, int steps, int which) {
        Provenance source = new Provenance(gpt.name(), Stage.prompt(JUDGED, ""), what, List.of(steps));
        return new Reading(source, new double[] {chances.get(steps)[which]}, model ->
                new double[] {again.apply(model).chances.get(steps)[which]});
    }

    /** The weights that are watched, after some steps. */
    Reading weights(int steps) {
        Provenance source = new Provenance(gpt.name() + ", step " + steps, "", WEIGHTS, List.of(0));
        return new Reading(
                source, weights.get(steps), model -> again.apply(model).weights.get(steps));
    }
}
