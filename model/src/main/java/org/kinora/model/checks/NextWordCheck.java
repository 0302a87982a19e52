package org.kinora.model.checks;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kinora.model.Candidate;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Sampling;

/** Sentences that break off before a word that the model should know. */
final class NextWordCheck implements PromptChecks.Check {

    /** The longest expected words, such as Kuala Lumpur, have fewer tokens. */
    private static final int TOKENS = 6;

    private record Sentence(String beginning, String next) {}

    private final String name;
    private final List<Sentence> sentences;

    private NextWordCheck(String name, Sentence... sentences) {
        this.name = name;
        this.sentences = List.of(sentences);
    }

    static NextWordCheck capitals() {
        return new NextWordCheck(
                "capitals",
                new Sentence("Paris is a city in", " France"),
                new Sentence("Tokyo is a city in", " Japan"),
                new Sentence("Berlin is a city in", " Germany"),
                new Sentence("Rome is a city in", " Italy"),
                new Sentence("Cairo is a city in", " Egypt"),
                new Sentence("Lima is a city in", " Peru"),
                new Sentence("The capital of France is", " Paris"),
                new Sentence("The capital of Japan is", " Tokyo"),
                new Sentence("The capital of Italy is", " Rome"),
                new Sentence("The capital of Germany is", " Berlin"),
                new Sentence("The capital of Spain is", " Madrid"),
                new Sentence("The capital of Egypt is", " Cairo"),
                new Sentence("The capital of Kenya is", " Nairobi"),
                new Sentence("The capital of Peru is", " Lima"),
                new Sentence("The capital of Canada is", " Ottawa"),
                new Sentence("The capital of Malaysia is", " Kuala Lumpur"));
    }

    static NextWordCheck groups() {
        return new NextWordCheck(
                "groups",
                new Sentence("A cat, a dog and a horse are", " animals"),
                new Sentence("A rose, a tulip and a daisy are", " flowers"),
                new Sentence("A car, a boat and a truck are", " vehicles"),
                new Sentence("Hockey, football and baseball are", " sports"),
                new Sentence("Mars, Mercury and Venus are", " planets"),
                new Sentence("The opposite of hot is", " cold"),
                new Sentence("The opposite of day is", " night"),
                new Sentence("A baby dog is called a", " puppy"),
                new Sentence("A baby cat is called a", " kitten"),
                new Sentence("The son of a king is a", " prince"),
                new Sentence("After Monday comes", " Tuesday"),
                new Sentence("one, two, three,", " four"),
                new Sentence("A hen has two", " legs"),
                new Sentence("Bread is made of", " flour"));
    }

    @Override
    public void ask(Gpt gpt, Consumer<CheckLine> lines) {
        for (Sentence sentence : sentences) {
            Generation generation =
                    gpt.generate(sentence.beginning, Sampling.greedy().maxTokens(TOKENS));
            Prediction first = null;
            while (generation.hasNext() && generation.text().length() < sentence.next.length()) {
                Generation.Step step = generation.next();
                first = first == null ? step.prediction() : first;
            }
            Candidate likeliest = first.top(1).get(0);
            String answer = String.format(
                    Locale.ROOT, "%s (%.0f %%)", generation.text().strip(), 100 * likeliest.probability());
            lines.accept(new CheckLine(
                    name, sentence.beginning, answer, generation.text().startsWith(sentence.next)));
        }
    }
}
