package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.experiments.LogitLens;
import org.kinora.scenes.explainer.Additions.Vote;
import org.kinora.scenes.viz.Doubt;
import org.kinora.scenes.viz.Reading;

/** What the beats about feed-forward networks, layers and parts show, and what they need of the model. */
class InsideLayersTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward(Stage.prompt());
    private static final int LAST = RUN.ids().length - 1;
    private static final Additions ADDITIONS =
            new Additions(GPT, RUN, GPT.config().layers() - 1);

    @Test
    void memoryAddsUpWhatTheUnitsAddToTheVectorAfterTheNetwork() {
        List<Integer> some = List.of(3, 141, 592);
        double[] sum = ADDITIONS.before().values();
        for (int unit : some) {
            add(ADDITIONS.of(unit), sum);
        }
        assertThat(sum).containsExactly(ADDITIONS.after(some).values(), within(1e-4));
        add(ADDITIONS.rest(some), sum);
        assertThat(sum).containsExactly(ADDITIONS.after().values(), within(1e-4));
        float[] bias = GPT.parameters().tensor("blocks.5.mlp.b_out").toArray();
        double[] rest = ADDITIONS.rest(all()).values();
        for (int i = 0; i < rest.length; i++) {
            assertThat(rest[i]).isCloseTo(bias[i], within(1e-3));
        }
    }

    private static void add(Reading more, double[] sum) {
        double[] values = more.values();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    private static List<Integer> all() {
        return IntStream.range(0, GPT.config().hidden()).boxed().toList();
    }

    @Test
    void memoryShowsUnitsThatSpeakForTheFourLikeliestWords() {
        List<Vote> votes = ADDITIONS.votes(GPT, Memory.VOTES, Stage.BARS);
        assertThat(votes.stream().map(vote -> vote.word().text()))
                .containsExactly(" computer", " language", " small", " program");
        assertThat(votes.stream().map(Vote::unit)).doesNotHaveDuplicates();
        assertThat(votes).allSatisfy(vote -> assertThat(vote.share()).isGreaterThan(0.2));
        double[] activations = ADDITIONS.units().values();
        assertThat(votes)
                .allSatisfy(vote -> assertThat(activations[vote.unit()]).isGreaterThan(3));
    }

    @Test
    void memoryShowsAUnitThatLightsUpForLinesThatBeganAsTheAnswerDoes() {
        int layer = GPT.config().layers() - 1;
        Vote vote = ADDITIONS.votes(GPT, Memory.VOTES, Stage.BARS).get(Memory.VOTES - 1);
        int[] found = SeenBefore.find(GPT, layer, vote.unit(), Memory.TEXTS);
        List<SeenBefore> seen = SeenBefore.of(GPT, layer, vote.unit(), found);
        assertThat(seen)
                .hasSize(Memory.TEXTS)
                .allSatisfy(line ->
                        assertThat(line.line().substring(0, line.end())).isEqualTo("AI: " + Stage.ANSWER_SO_FAR))
                .allSatisfy(line -> assertThat(line.activation().values()[0]).isGreaterThan(10));
    }

    @Test
    void theTableOfWordsEndsWithTheLikeliestInTheOrderOfTheirBars() {
        List<Integer> words = TableOfWords.words(RUN.prediction());
        assertThat(words).doesNotHaveDuplicates().hasSize(TableOfWords.PASSING + Stage.BARS);
        assertThat(words.subList(TableOfWords.PASSING, words.size()))
                .isEqualTo(RUN.prediction().top(Stage.BARS).stream()
                        .map(Candidate::id)
                        .toList());
    }

    @Test
    void theWeightsOfAHeadTurnFarBetweenTheFirstStepAndTheLast() {
        double[] before = Parts.MISSED.untrained(GPT, Parts.WEIGHTS).values();
        double[] after = Parts.MISSED.weights(GPT, Parts.WEIGHTS).values();
        double largest = IntStream.range(0, before.length)
                .mapToDouble(i -> Math.abs(before[i]))
                .max()
                .orElseThrow();
        assertThat(IntStream.range(0, after.length).filter(i -> Math.abs(after[i]) > largest))
                .hasSizeGreaterThan(Parts.WEIGHTS / 3);
    }

    @Test
    void memoryHasFewUnitsThatLightUp() {
        long bright = IntStream.range(0, GPT.config().hidden())
                .filter(unit -> ADDITIONS.units().values()[unit] > 1)
                .count();
        assertThat(bright).isBetween(20L, GPT.config().hidden() / 4L);
    }

    @Test
    void layersBringTheBetIntoFocus() {
        LogitLens lens = new LogitLens(GPT, RUN);
        List<Double> doubts = new ArrayList<>();
        for (int depth = 1; depth < lens.depths(); depth++) {
            doubts.add(Doubt.bits(lens.prediction(depth, LAST)));
        }
        assertThat(doubts).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(top(lens.prediction(1, LAST))).isNotEqualTo(" computer");
        assertThat(lens.prediction(1, LAST).top(1).get(0).probability()).isLessThan(0.05);
        assertThat(top(lens.prediction(4, LAST))).isEqualTo(" program");
        assertThat(top(lens.prediction(6, LAST))).isEqualTo(" computer");
    }

    private static String top(Prediction prediction) {
        return prediction.top(1).get(0).text();
    }

    @Test
    void partsSwitchesOffAHeadThatIsHardlyMissedAndTheOneThatIsMissedMost() {
        assertThat(Parts.SPARE.moved(GPT, Stage.prompt())).isLessThan(0.05);
        double missed = Parts.MISSED.moved(GPT, Stage.prompt());
        for (int layer = 0; layer < GPT.config().layers(); layer++) {
            for (int head = 0; head < GPT.config().heads(); head++) {
                assertThat(new HeadOff(layer, head).moved(GPT, Stage.prompt())).isLessThanOrEqualTo(missed);
            }
        }
        assertThat(top(Parts.MISSED.asked(Stage.prompt()).apply(GPT))).isNotEqualTo(top(RUN.prediction()));
    }

    @Test
    void partsHasAWrongAnswerWhoseBarsLookLikeThoseOfARightOne() {
        Prediction right = GPT.predictNext(Stage.prompt(Parts.question(Parts.TRUE_OF), Parts.answer(Parts.TRUE_OF)));
        Prediction wrong = GPT.predictNext(Stage.prompt(Parts.question(Parts.FALSE_OF), Parts.answer(Parts.FALSE_OF)));
        assertThat(top(right)).isEqualTo(" four");
        assertThat(top(wrong)).isEqualTo(" four");
        assertThat(wrong.top(1).get(0).probability())
                .isCloseTo(right.top(1).get(0).probability(), within(0.03));
        assertThat(Doubt.bits(wrong)).isCloseTo(Doubt.bits(right), within(0.2));
    }

    @Test
    void doubtIsMeasuredInBits() {
        Prediction sure = new LogitLens(GPT, RUN).prediction(0, LAST);
        assertThat(Doubt.bits(sure)).isCloseTo(0, within(1e-3));
        double[] probabilities = RUN.prediction().probabilities();
        double bits = 0;
        for (double p : probabilities) {
            bits += p * Math.log(1 / p) / Math.log(2);
        }
        assertThat(Doubt.bits(RUN.prediction())).isCloseTo(bits, within(1e-9));
    }
}
