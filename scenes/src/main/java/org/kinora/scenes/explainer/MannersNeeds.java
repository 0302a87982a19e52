package org.kinora.scenes.explainer;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.scenes.explainer.Need.Answer;

/** What the beats of the second lesson and of reading at once need, 11 and 12. */
final class MannersNeeds {

    /** How likely the preferred answer is at least when it has been preferred, and how likely the other at most. */
    private static final double LEAST_BETTER = 0.5;

    private static final double MOST_OTHER = 0.1;

    private static final int FEWEST_WORDS = 12;
    private static final int MOST_WORDS = 18;

    /** How much of the first words a memory still knows at most when it has read the last, and of the last at least. */
    private static final double FADED = 0.3;

    private static final double FRESH = 0.5;

    private static final int FIRST_WORDS = 4;

    private MannersNeeds() {}

    static List<Need> manners() {
        return List.of(
                new Need("two answers of which the better one is less likely", PreferenceLesson.JUDGED, subject -> {
                    PreferenceLesson lesson = subject.manners();
                    double better = lesson.chanceOfBetter(0).values()[0];
                    double other = lesson.chanceOfOther(0).values()[0];
                    return Answer.of(
                            isSentence(lesson.better()) && isSentence(lesson.other()) && better < other,
                            "“%s” %.0f %%, “%s” %.0f %%",
                            lesson.better(),
                            100 * better,
                            lesson.other(),
                            100 * other);
                }),
                new Need("a better answer that gains with every step", PreferenceLesson.JUDGED, subject -> {
                    PreferenceLesson lesson = subject.manners();
                    int last = PreferenceLesson.STEPS;
                    boolean gains = IntStream.range(0, last)
                            .allMatch(step -> lesson.chanceOfBetter(step + 1).values()[0]
                                    > lesson.chanceOfBetter(step).values()[0]);
                    double better = lesson.chanceOfBetter(last).values()[0];
                    double other = lesson.chanceOfOther(last).values()[0];
                    return Answer.of(
                            gains && better >= LEAST_BETTER && other <= MOST_OTHER,
                            "%.0f %% in the end, the other %.1f %%",
                            100 * better,
                            100 * other);
                }),
                new Need("the same manner where nobody has judged", PreferenceLesson.UNJUDGED, subject -> {
                    PreferenceLesson lesson = subject.manners();
                    return Answer.of(
                            isSentence(lesson.before())
                                    && !lesson.before().equals(lesson.after())
                                    && lesson.after().equals(lesson.better()),
                            "“%s” before and “%s” after",
                            lesson.before(),
                            lesson.after());
                }));
    }

    private static boolean isSentence(String answer) {
        return answer.matches("(?s)\\p{Lu}.*[.!?]");
    }

    static List<Need> atOnce() {
        return List.of(
                new Need(
                        "a sentence to be read",
                        "%d to %d tokens, after the second lesson".formatted(FEWEST_WORDS, MOST_WORDS),
                        subject -> {
                            String sentence = subject.manners().after();
                            int tokens = subject.gpt().tokenizer().encode(sentence).length;
                            return Answer.of(
                                    isSentence(sentence) && tokens >= FEWEST_WORDS && tokens <= MOST_WORDS,
                                    "“%s”, %d tokens",
                                    sentence,
                                    tokens);
                        }),
                new Need("a memory from which what came first fades", "a recurrent network that reads it", subject -> {
                    TwoReaders readers =
                            new TwoReaders(subject.gpt(), subject.manners().after());
                    double[] known = readers.recall(readers.words()).values();
                    int count = Math.min(FIRST_WORDS, known.length);
                    double first = IntStream.range(0, count)
                            .mapToDouble(i -> known[i])
                            .average()
                            .orElse(1);
                    double last = IntStream.range(known.length - count, known.length)
                            .mapToDouble(i -> known[i])
                            .average()
                            .orElse(0);
                    return Answer.of(
                            first <= FADED && last >= FRESH,
                            "%.0f %% of the first words, %.0f %% of the last",
                            100 * first,
                            100 * last);
                }));
    }
}
