package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PredictionTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Prediction PREDICTION = GPT.predictNext("He sat on the bank of the");

    @Test
    void theProbabilitiesOfTheWholeVocabularyAddUpToOne() {
        assertThat(PREDICTION.vocabulary()).isEqualTo(8192);
        assertThat(Arrays.stream(PREDICTION.probabilities()).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theTopAndTheRestAreEverything() {
        List<Candidate> top = PREDICTION.top(12);
        assertThat(top)
                .hasSize(12)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Candidate::probability).reversed());
        assertThat(top.get(0).text()).isEqualTo(" river");
        double sum = top.stream().mapToDouble(Candidate::probability).sum();
        assertThat(sum + PREDICTION.probabilityOfRest(12)).isCloseTo(1, within(1e-12));
        assertThat(PREDICTION.top(100_000)).hasSize(8192);
        assertThat(PREDICTION.probabilityOfRest(0)).isEqualTo(1);
    }

    @Test
    void tokensAreDrawnAsOftenAsTheyAreLikely() {
        Prediction open = GPT.predictNext("Once upon a time there was a little girl named");
        SplittableRandom random = new SplittableRandom(5);
        int draws = 1500;
        int[] drawn = new int[open.vocabulary()];
        for (int draw = 0; draw < draws; draw++) {
            drawn[open.sample(Sampling.temperature(1), random).id()]++;
        }
        for (Candidate candidate : open.top(8)) {
            double expected = candidate.probability() * draws;
            // Five standard deviations of a binomial distribution.
            assertThat((double) drawn[candidate.id()]).isCloseTo(expected, within(5 * Math.sqrt(expected)));
        }
    }

    @Test
    void onlyTheKLikeliestAreDrawn() {
        List<Integer> top = PREDICTION.top(3).stream().map(Candidate::id).toList();
        SplittableRandom random = new SplittableRandom(6);
        Sampling wild = Sampling.temperature(20).topK(3);
        List<Integer> drawn = IntStream.range(0, 300)
                .map(draw -> PREDICTION.sample(wild, random).id())
                .boxed()
                .distinct()
                .toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(top);
    }

    @Test
    void onlyTheLikeliestThatReachTopPAreDrawn() {
        // " river" alone has more than nine tenths.
        SplittableRandom random = new SplittableRandom(7);
        for (int draw = 0; draw < 200; draw++) {
            assertThat(PREDICTION
                            .sample(Sampling.temperature(1).topP(0.9), random)
                            .text())
                    .isEqualTo(" river");
        }
        List<String> drawn = IntStream.range(0, 400)
                .mapToObj(draw -> PREDICTION
                        .sample(Sampling.temperature(1).topP(0.97), random)
                        .text())
                .distinct()
                .toList();
        assertThat(drawn).containsExactlyInAnyOrder(" river", " stream");
    }

    @Test
    void aLowTemperatureApproachesTheLikeliest() {
        SplittableRandom random = new SplittableRandom(8);
        Candidate first = PREDICTION.top(1).get(0);
        assertThat(PREDICTION.sample(Sampling.temperature(0.01), random)).isEqualTo(first);
        assertThat(PREDICTION.sample(Sampling.greedy(), random)).isEqualTo(first);
    }

    @Test
    void impossibleSamplingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sampling.temperature(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Sampling.temperature(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Sampling.greedy().topK(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Sampling.greedy().topP(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Sampling.greedy().topP(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Sampling.greedy().maxTokens(-1));
    }

    @Test
    void aPredictionSaysWhereItCameFrom() {
        assertThat(PREDICTION.provenance()).hasToString("kinora-default, \"He sat on the bank of the\", logits[6]");
    }
}
