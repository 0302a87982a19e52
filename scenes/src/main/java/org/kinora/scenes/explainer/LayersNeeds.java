package org.kinora.scenes.explainer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Sampling;
import org.kinora.model.experiments.LogitLens;
import org.kinora.scenes.explainer.Additions.Vote;
import org.kinora.scenes.explainer.Need.Answer;
import org.kinora.scenes.viz.Doubt;

/** What the beats of the second step, of all layers, and of parts that are switched off need, 15 to 17. */
final class LayersNeeds {

    /** A unit is lit that is more active than this. */
    private static final double LIT = 1;

    private static final int FEWEST_LIT = 10;
    /** Of all units. */
    private static final double MOST_LIT = 0.35;

    /** By how much a unit raises its word's logit, at least. */
    private static final double LEAST_VOTE = 0.1;

    private static final int FEWEST_LAYERS = 3;
    private static final int MOST_LAYERS = 48;
    /** By how many bits the doubt falls from the first layer to the last, at least. */
    private static final double FOCUS = 1;

    /** A wrong answer looks like a right one if it is as likely and as doubtful, but for this much. */
    private static final double AS_LIKELY = 0.1;

    private static final double AS_DOUBTFUL = 0.6;
    private static final int LONGEST_ANSWER = 8;
    private static final String RIGHT = " four";

    private LayersNeeds() {}

    static List<Need> memory() {
        return List.of(
                new Need("a few units that light up", "in the last layer, at most one in three", subject -> {
                    double[] units = additions(subject).units().values();
                    long lit = Arrays.stream(units).filter(unit -> unit > LIT).count();
                    return Answer.of(
                            lit >= FEWEST_LIT && lit <= MOST_LIT * units.length, "%d of %d", lit, units.length);
                }),
                new Need("a unit for each of the likeliest words", "what units add to their logits", subject -> {
                    List<Vote> votes = votes(subject);
                    return new Answer(
                            votes.stream()
                                    .map(vote ->
                                            "%s %+.1f".formatted(vote.word().text(), vote.share()))
                                    .collect(Collectors.joining(","))
                                    .strip(),
                            votes.stream().allMatch(vote -> vote.share() >= LEAST_VOTE));
                }),
                new Need("lines that a unit has lit up for", "the unit of the least likely of these words", subject -> {
                    int layer = subject.config().layers() - 1;
                    int unit = votes(subject).get(Memory.VOTES - 1).unit();
                    int[] found = SeenBefore.find(subject.gpt(), layer, unit, Memory.TEXTS);
                    List<SeenBefore> seen = SeenBefore.of(subject.gpt(), layer, unit, found);
                    double least = seen.stream()
                            .mapToDouble(line -> line.activation().values()[0])
                            .min()
                            .orElse(0);
                    return Answer.of(
                            seen.size() == Memory.TEXTS && least > LIT, "%d lines, at least %.1f", seen.size(), least);
                }));
    }

    private static Additions additions(Subject subject) {
        return new Additions(subject.gpt(), subject.run(), subject.config().layers() - 1);
    }

    private static List<Vote> votes(Subject subject) {
        return additions(subject).votes(subject.gpt(), Memory.VOTES, Stage.BARS);
    }

    static List<Need> layers() {
        return List.of(
                new Need(
                        "layers to go through",
                        "%d to %d".formatted(FEWEST_LAYERS, MOST_LAYERS),
                        subject -> Answer.of(
                                subject.config().layers() >= FEWEST_LAYERS
                                        && subject.config().layers() <= MOST_LAYERS,
                                "%d",
                                subject.config().layers())),
                new Need(
                        "a bet that comes into focus",
                        "the doubt after the first layer and after the last",
                        subject -> {
                            LogitLens lens = new LogitLens(subject.gpt(), subject.run());
                            int last = subject.run().ids().length - 1;
                            Prediction first = lens.prediction(1, last);
                            double early = Doubt.bits(first);
                            double late = Doubt.bits(subject.prediction());
                            return Answer.of(
                                    early >= late + FOCUS && !likeliest(first).equals(likeliest(subject.prediction())),
                                    "%.1f bits and%s, then %.1f bits and%s",
                                    early,
                                    likeliest(first),
                                    late,
                                    likeliest(subject.prediction()));
                        }));
    }

    private static String likeliest(Prediction prediction) {
        return prediction.top(1).get(0).text();
    }

    static List<Need> parts() {
        return List.of(
                new Need(
                        "a head that is missed",
                        "without it another word comes first",
                        subject -> Parts.missed(subject.gpt())
                                .map(off -> moved(subject.gpt(), off))
                                .orElseGet(() -> new Answer("no head", false))),
                new Need(
                        "a head that is hardly missed",
                        "without it the bars stay as they are",
                        subject -> Parts.spare(subject.gpt())
                                .map(off -> moved(subject.gpt(), off))
                                .orElseGet(() -> new Answer("no head", false))),
                new Need(
                        "dials for a head",
                        "%d weights in a row".formatted(Parts.WEIGHTS),
                        subject -> Answer.of(
                                subject.config().width() >= Parts.WEIGHTS,
                                "%d",
                                subject.config().width())),
                new Need(
                        "a wrong answer whose bars look like a right one's",
                        "the legs of a %s and of a %s".formatted(Parts.TRUE_OF, Parts.FALSE_OF),
                        subject -> likeARightOne(subject.gpt())));
    }

    private static Answer moved(Gpt gpt, HeadOff off) {
        return Answer.of(
                true,
                "head %d of layer %d: %.1f %% go elsewhere",
                off.head() + 1,
                off.layer() + 1,
                100 * off.moved(gpt, Stage.prompt()));
    }

    private static Answer likeARightOne(Gpt gpt) {
        Prediction right = gpt.predictNext(Stage.prompt(Parts.question(Parts.TRUE_OF), Parts.answer(Parts.TRUE_OF)));
        Prediction wrong = gpt.predictNext(Stage.prompt(Parts.question(Parts.FALSE_OF), Parts.answer(Parts.FALSE_OF)));
        double likely = right.top(1).get(0).probability() - wrong.top(1).get(0).probability();
        boolean areAlike = Math.abs(likely) <= AS_LIKELY
                && Math.abs(Doubt.bits(right) - Doubt.bits(wrong)) <= AS_DOUBTFUL
                && likeliest(right).equals(RIGHT)
                && likeliest(wrong).equals(RIGHT);
        return Answer.of(
                areAlike && ends(gpt, right) && ends(gpt, wrong),
                "%s %.0f %% and%s %.0f %%, with %.1f and %.1f bits of doubt",
                likeliest(right).strip(),
                100 * right.top(1).get(0).probability(),
                likeliest(wrong),
                100 * wrong.top(1).get(0).probability(),
                Doubt.bits(right),
                Doubt.bits(wrong));
    }

    private static boolean ends(Gpt gpt, Prediction asked) {
        Generation answer =
                gpt.generate(asked.prompt(), Sampling.greedy().stopAt("\n").maxTokens(LONGEST_ANSWER));
        answer.generateAll();
        return answer.finishReason() == Generation.FinishReason.STOP;
    }
}
