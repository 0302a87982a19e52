package org.kinora.scenes.explainer;

import java.util.List;
import java.util.stream.Collectors;
import org.kinora.model.Candidate;
import org.kinora.model.Generation;
import org.kinora.scenes.explainer.Need.Answer;

/** What the beats of the question and its answers need, 1 to 4 and 18. */
final class QuestionNeeds {

    /** A model of more weights is none that is “small enough to look at whole”. */
    private static final long SMALL = 200_000_000;

    private static final int LEAST_ODDS = 50;
    /** As many dots as can still be seen. */
    private static final int MOST_ODDS = 20_000;

    private QuestionNeeds() {}

    static List<Need> ask() {
        return List.of(
                new Need("an answer that goes on after “I am a”", Stage.QUESTION, subject -> {
                    Writing answer = Ask.answer(subject.gpt());
                    String begun = " " + Stage.ANSWER_SO_FAR;
                    int kept = Stage.ANSWER_SO_FAR.split(" ").length;
                    boolean begins = answer.words().size() > kept
                            && answer.words().stream()
                                    .limit(kept)
                                    .map(step -> step.chosen().text())
                                    .collect(Collectors.joining())
                                    .equals(begun);
                    return new Answer(quoted(answer.text()), begins);
                }),
                new Need("a No to having eyes", Ask.SECOND_QUESTION, subject -> {
                    String answer = Ask.secondAnswer(subject.gpt()).text();
                    return new Answer(quoted(answer), answer.startsWith(" No"));
                }),
                new Need("a model small enough to look at whole", "at most %,d weights".formatted(SMALL), subject -> {
                    long weights = subject.config().parameters();
                    return Answer.of(weights <= SMALL, "%,d weights", weights);
                }));
    }

    static List<Need> predict() {
        return List.of(new Need(
                "a long shot among the twelve likeliest words",
                "how likely “%s” is, one in %d to %,d".formatted(Predict.LONG_SHOT, LEAST_ODDS, MOST_ODDS),
                subject -> {
                    List<Candidate> bets = subject.prediction().top(Stage.BARS);
                    return bets.stream()
                            .filter(bet -> bet.text().equals(" " + Predict.LONG_SHOT))
                            .map(bet -> 1 / bet.probability())
                            .map(odds -> Answer.of(odds >= LEAST_ODDS && odds <= MOST_ODDS, "one in %.0f", odds))
                            .findFirst()
                            .orElseGet(() -> new Answer("the twelve are" + texts(bets), false));
                }));
    }

    static List<Need> draw() {
        return List.of(threeAnswers());
    }

    /** The bars are tickets for the first words of three answers, and the fork shows them to their ends. */
    private static Need threeAnswers() {
        return new Need(
                "three answers that come to an end",
                "three draws after “%s”".formatted(Stage.ANSWER_SO_FAR),
                subject -> {
                    List<String> answers =
                            subject.answers().stream().map(Writing::text).toList();
                    boolean areThree = answers.stream().distinct().count() == answers.size()
                            && subject.answers().stream()
                                    .noneMatch(answer -> answer.words().isEmpty());
                    return new Answer(
                            answers.stream().map(QuestionNeeds::quoted).collect(Collectors.joining(", ")), areThree);
                });
    }

    static List<Need> script() {
        return List.of(threeAnswers(), conversation());
    }

    /** The dialogue goes on and its second answer comes to an end. */
    static Need conversation() {
        return new Need("an answer that ends its turn by itself", Script.NEXT_QUESTION, subject -> {
            Writing answer = Script.answer(subject.gpt());
            return new Answer(quoted(answer.text()), !answer.words().isEmpty());
        });
    }

    static List<Need> close() {
        return List.of(
                threeAnswers(),
                new Need(
                        "an answer whose words are each among the twelve likeliest",
                        "the last of the three answers",
                        subject -> {
                            Writing answer = subject.answers().get(Script.FIRST);
                            return answer.words().stream()
                                    .filter(step -> !isAmongBars(step))
                                    .findFirst()
                                    .map(step -> new Answer(
                                            "“%s” is not"
                                                    .formatted(step.chosen().text()),
                                            false))
                                    .orElseGet(() -> new Answer(quoted(answer.text()), true));
                        }));
    }

    private static boolean isAmongBars(Generation.Step step) {
        return step.prediction().top(Stage.BARS).stream()
                .anyMatch(bet -> bet.id() == step.chosen().id());
    }

    /** The texts of candidates, one after the other. */
    static String texts(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::text).collect(Collectors.joining());
    }

    static String quoted(String text) {
        return "“" + text.strip() + "”";
    }
}
