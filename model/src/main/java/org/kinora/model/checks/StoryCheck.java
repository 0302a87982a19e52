package org.kinora.model.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;

/** Stories that go on in sentences and do not turn in a circle. */
final class StoryCheck implements PromptChecks.Check {

    private static final List<String> BEGINNINGS = List.of(
            "Once upon a time there was a little girl who",
            "The dog ran into the garden and",
            "One day, Tom and his sister went to the",
            "It was raining, so the children");

    private static final int TOKENS = 80;

    /** Of runs of three words. Plain English has about 0.95 in so short a text, children's stories 0.6 and more, a loop
     * of one sentence 0.2. */
    private static final double LEAST_NEW = 0.5;

    /** Sentences in simple stories have about ten words. */
    private static final int MOST_WORDS_PER_SENTENCE = 30;

    private static final int QUOTED = 70;

    private final long seed;

    StoryCheck(long seed) {
        this.seed = seed;
    }

    @Override
    public void ask(Gpt gpt, Consumer<CheckLine> lines) {
        Sampling sampling = Sampling.temperature(0.7).topK(40).seed(seed).maxTokens(TOKENS);
        for (String beginning : BEGINNINGS) {
            String story = beginning + gpt.generate(beginning, sampling).generateAll();
            String[] words = story.strip().split("\\s+");
            double fresh = shareOfNewTriples(words);
            long ends = story.chars()
                    .filter(character -> character == '.' || character == '!' || character == '?')
                    .count();
            boolean holds = fresh >= LEAST_NEW && ends * MOST_WORDS_PER_SENTENCE >= words.length;
            String tail = story.substring(beginning.length()).strip();
            String answer = String.format(
                    Locale.ROOT, "%.0f %% new: %s …", 100 * fresh, tail.substring(0, Math.min(QUOTED, tail.length())));
            lines.accept(new CheckLine("stories", beginning, answer, holds));
        }
    }

    private static double shareOfNewTriples(String[] words) {
        int all = Math.max(0, words.length - 2);
        Set<List<String>> different = new HashSet<>();
        for (int i = 0; i < all; i++) {
            different.add(List.of(words[i], words[i + 1], words[i + 2]));
        }
        return all == 0 ? 0 : (double) different.size() / all;
    }
}
