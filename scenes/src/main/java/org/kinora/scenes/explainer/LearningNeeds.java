package org.kinora.scenes.explainer;

import java.util.List;
import java.util.stream.Collectors;
import org.kinora.model.Candidate;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;
import org.kinora.scenes.explainer.Need.Answer;
import org.kinora.scenes.explainer.practice.PracticeRun;

/** What the beats of learning need, 5 to 10. */
final class LearningNeeds {

    /** Of fewer weights the wall of models would be too large, of more the map of one. */
    private static final long FEWEST_DIALS = 500_000;

    private static final long MOST_DIALS = 16_000_000;

    /** How much a dial moves each bar, in logarithms, at least; and how much probability the longest, at most. */
    private static final double LEAST_MOVE = 0.005;

    private static final double MOST_MOVE = 0.6;

    /** Bets are flat if none is larger than so many times an even one. */
    private static final double FLAT = 10;

    /** How much likelier one step makes the word that is taught, at least, and how likely at most. */
    private static final double GAIN = 3;

    private static final double MOST_TAUGHT = 0.02;

    private static final double FEWEST_DAYS = 2;
    private static final double MOST_DAYS = 3650;

    private LearningNeeds() {}

    static List<Need> read() {
        return List.of(
                QuestionNeeds.conversation(),
                knownReading(),
                new Need(
                        "a sentence about itself that it has read",
                        "“%s”, greedily".formatted(Stage.ANSWER_SO_FAR),
                        subject -> {
                            String sentence = Stage.ANSWER_SO_FAR
                                    + subject.gpt()
                                            .generate(
                                                    Stage.prompt(),
                                                    Sampling.greedy()
                                                            .stopAt(".")
                                                            .maxTokens(Untrained.TOKENS))
                                            .generateAll();
                            boolean isRead = new Snippets()
                                    .aboutItself().stream().anyMatch(line -> line.equals("AI: " + sentence));
                            return new Answer(QuestionNeeds.quoted(sentence), isRead);
                        }));
    }

    /** How much other models have read is not in their files. */
    private static Need knownReading() {
        return new Need("how much it has read is known", "whether it is the model of the cited model card", subject -> {
            boolean isKnown = subject.gpt().hash().isPresent()
                    && subject.gpt().hash().equals(Gpt.loadDefault().hash());
            return new Answer(
                    isKnown
                            ? "%.0f tokens".formatted(Cited.OWN_TOKENS.value())
                            : subject.gpt().name() + " is another",
                    isKnown);
        });
    }

    static List<Need> dials() {
        return List.of(
                manyDials(),
                new Need("a dial that moves every bar", "the strongest one, turned from end to end", subject -> {
                    TurnedWeight turned = new TurnedWeight(subject.gpt(), Stage.prompt(), 1);
                    List<Candidate> bets = subject.prediction().top(Stage.BARS);
                    double least = bets.stream()
                            .mapToDouble(bet -> Math.abs(StrictMath.log(turned.chance(bet.id(), turned.range())
                                    / turned.chance(bet.id(), -turned.range()))))
                            .min()
                            .orElseThrow();
                    int first = bets.get(0).id();
                    double most =
                            Math.abs(turned.chance(first, turned.range()) - turned.chance(first, -turned.range()));
                    return Answer.of(
                            least > LEAST_MOVE && most < MOST_MOVE,
                            "by %.1f %% of itself at least, the longest by %.0f %%",
                            100 * least,
                            100 * most);
                }));
    }

    private static Need manyDials() {
        return new Need(
                "as many dials as one picture can show",
                "%,d to %,d weights".formatted(FEWEST_DIALS, MOST_DIALS),
                subject -> {
                    long weights = subject.config().parameters();
                    return Answer.of(weights >= FEWEST_DIALS && weights <= MOST_DIALS, "%,d weights", weights);
                });
    }

    static List<Need> noise() {
        return List.of(manyDials(), gibberish());
    }

    private static Need gibberish() {
        return new Need("gibberish in letters, and flat bets", "an untrained model of its shape", subject -> {
            List<Generation.Step> steps = subject.gibberish();
            double even = 1.0 / subject.config().vocabulary();
            double highest = steps.stream()
                    .mapToDouble(step -> step.prediction().top(1).get(0).probability())
                    .max()
                    .orElseThrow();
            String written = steps.stream().map(step -> step.chosen().text()).collect(Collectors.joining());
            return Answer.of(
                    Untrained.canBeSet(steps) && highest < FLAT * even,
                    "%s, at most %.1f times an even chance",
                    QuestionNeeds.quoted(written),
                    highest / even);
        });
    }

    static List<Need> nudge() {
        return List.of(gibberish(), lesson());
    }

    private static Need lesson() {
        return new Need(
                "a word that one step makes much likelier",
                "“%s %s” to an untrained model of its shape".formatted(Lesson.BEGINNING, Lesson.WORD),
                subject -> {
                    Lesson lesson = subject.lesson();
                    double before = lesson.before().probability(lesson.word());
                    double after = lesson.after().probability(lesson.word());
                    return Answer.of(
                            after >= GAIN * before && after <= MOST_TAUGHT,
                            "%.4f %% before and %.3f %% after",
                            100 * before,
                            100 * after);
                });
    }

    static List<Need> practice() {
        return List.of(lesson(), slabsForDials());
    }

    private static Need slabsForDials() {
        int most = PracticeRun.config(1).layers();
        return new Need(
                "no more layers than the recorded training's model",
                "at most %d".formatted(most),
                subject -> Answer.of(
                        subject.config().layers() <= most,
                        "%d layers",
                        subject.config().layers()));
    }

    static List<Need> effort() {
        return List.of(
                slabsForDials(),
                knownReading(),
                new Need("a training of some days of all people", "the sums of its training", subject -> {
                    double days = PeopleTime.ofOwn(subject.config()).days();
                    return Answer.of(
                            Math.rint(days) >= FEWEST_DAYS && days <= MOST_DAYS, "%.1f days of 8 billion people", days);
                }));
    }
}
