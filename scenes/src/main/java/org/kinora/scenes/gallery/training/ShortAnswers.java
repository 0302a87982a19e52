package org.kinora.scenes.gallery.training;

import java.util.List;
import java.util.Optional;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Sampling;
import org.kinora.model.training.Preference;
import org.kinora.model.training.PreferenceTrainer;
import org.kinora.model.training.Recipe;

/** A model that is told once which of two right answers is preferred, the short one, and learns from that. */
final class ShortAnswers {

    static final String QUESTION = "What is the capital of Japan?";
    static final String CHOSEN = "Tokyo.";
    static final String REJECTED = "The capital of Japan is Tokyo.";

    /** Questions without a judgement. */
    static final List<String> OTHERS =
            List.of("What is the capital of Italy?", "What is the capital of Spain?", "Good night!");

    static final int STEPS = 6;

    private static final double BETA = 0.1;
    private static final double RATE = 5e-5;
    private static final String END = "\n";
    private static final int LONGEST_ANSWER = 16;

    private final Gpt gpt;
    private final PreferenceTrainer trainer;

    ShortAnswers(Gpt gpt) {
        this.gpt = gpt;
        Preference pair = Preference.of(gpt.tokenizer(), prompt(QUESTION), " " + CHOSEN + END, " " + REJECTED + END);
        this.trainer = new PreferenceTrainer(gpt, List.of(pair), BETA, Recipe.adamW(RATE));
    }

    static String prompt(String question) {
        return "User: " + question + "\nAI:";
    }

    void step() {
        trainer.step();
    }

    int steps() {
        return trainer.steps();
    }

    /** The natural logarithm of the probability that the model as it is now gives the answer that was liked better. */
    double chosen() {
        return trainer.chosen(0);
    }

    /** The natural logarithm of the probability that the model as it is now gives the other answer. */
    double rejected() {
        return trainer.rejected(0);
    }

    double loss() {
        return trainer.loss();
    }

    /** What the model as it is now answers to a question. */
    String answer(String question) {
        return trainer.model(gpt.name() + " tuned", Optional.of(gpt.tokenizer()))
                .generate(prompt(question), Sampling.greedy().stopAt(END).maxTokens(LONGEST_ANSWER))
                .generateAll()
                .strip();
    }

    Provenance provenance() {
        return new Provenance(gpt.name(), prompt(QUESTION).replace('\n', '↵'), "log p(answer)", List.of());
    }
}
