package org.kinora.scenes.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.model.Activations;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.FactEdit;
import org.kinora.model.experiments.learned.RankOneChange;

/** A model whose Paris is moved to another country, looked at while the change is turned on. */
public final class EditedFacts {

    public static final List<String> PROMPTS = List.of(
            "Paris is a city in",
            "Paris is the capital of",
            "Rome is a city in",
            "Madrid is a city in",
            "Berlin is the capital of");

    public static final String TARGET = " Japan";
    public static final int LAYER = 0;

    /** Half of the sentences protect what they speak of: Rome is among them, Berlin is not. */
    private static final int EVERY_SECOND = 2;

    private static final int LOOKS = 6;
    private static final int STEPS = 16;
    private static final double RATE = 4;

    private final RankOneChange change;
    private final int target;
    /** For each prompt what the model expects at strengths from 0 to 1. */
    private final List<List<Prediction>> looks = new ArrayList<>();

    public EditedFacts(Gpt gpt) {
        List<String> texts = SentenceFile.lines("everyday.txt");
        List<Activations> others = IntStream.range(0, texts.size())
                .filter(i -> i % EVERY_SECOND == 0)
                .mapToObj(texts::get)
                .filter(text -> !text.contains("Paris"))
                .map(gpt::forward)
                .toList();
        change = new FactEdit(gpt, LAYER)
                .find(List.of("", "I like ", "We went to "), "Paris", " is a city in", TARGET, others, STEPS, RATE);
        target = gpt.tokenizer().encode(TARGET)[0];
        for (String prompt : PROMPTS) {
            List<Prediction> predictions = new ArrayList<>();
            for (int look = 0; look < LOOKS; look++) {
                double strength = look / (LOOKS - 1.0);
                predictions.add(gpt.runWithHooks(prompt, change.hooks(strength)).prediction());
            }
            looks.add(predictions);
        }
    }

    public RankOneChange change() {
        return change;
    }

    /** What the unchanged model expects most after a prompt. */
    public Candidate before(int prompt) {
        return looks.get(prompt).get(0).top(1).get(0);
    }

    /** The continuation that the change is made for. */
    public Candidate target(int prompt) {
        return looks.get(prompt).get(0).candidate(target);
    }

    /** The probability of a token after a prompt with so much of the change; between two looks in a straight line. */
    public double probability(int prompt, int token, double strength) {
        double look = Math.max(0, Math.min(1, strength)) * (LOOKS - 1);
        int lower = (int) look;
        int upper = Math.min(LOOKS - 1, lower + 1);
        double from = looks.get(prompt).get(lower).probability(token);
        return from + (looks.get(prompt).get(upper).probability(token) - from) * (look - lower);
    }

    public Provenance provenance(int prompt) {
        return looks.get(prompt).get(LOOKS - 1).provenance();
    }
}
