package org.kinora.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

class PreferenceTrainerTest {

    private static final double BETA = 0.5;

    /** Logarithms of probabilities are sums of numbers around 4 in single precision. */
    private static final double SINGLE_PRECISION = 1e-5;

    private static final GptConfig TINY = new GptConfig(2, 2, 16, 64, 12, 40, GptConfig.Gelu.TANH, 1e-5f, true);
    private static final Gpt REFERENCE = Gpt.of(TrainableWeights.random(TINY, 1), "tiny", Optional.empty());

    private static final int[] PROMPT = {3, 1, 4};
    private static final int[] CHOSEN = {15, 9};
    private static final int[] REJECTED = {2, 6, 5};
    private static final List<Preference> PAIRS =
            List.of(Preference.of(PROMPT, CHOSEN, REJECTED), Preference.of(new int[] {7}, REJECTED, CHOSEN));

    private static PreferenceTrainer trainer() {
        return new PreferenceTrainer(REFERENCE, PAIRS, BETA, Recipe.adamW(0.003));
    }

    /** The logarithm of the probability of an answer, token by token. */
    private static double logProbability(Gpt gpt, int[] prompt, int[] answer) {
        double sum = 0;
        for (int i = 0; i < answer.length; i++) {
            int[] read = Arrays.copyOf(prompt, prompt.length + i);
            System.arraycopy(answer, 0, read, prompt.length, i);
            Prediction next = gpt.predictNext(read);
            sum += Math.log(next.probability(answer[i]));
        }
        return sum;
    }

    @Test
    void onlyTheTokensOfTheAnswersCount() {
        Preference pair = Preference.of(PROMPT, CHOSEN, REJECTED);
        assertThat(pair.chosen().tokens()).containsExactly(3, 1, 4, 15);
        assertThat(pair.chosen().targets()).containsExactly(-1, -1, 15, 9);
        assertThat(pair.rejected().targets()).containsExactly(-1, -1, 2, 6, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Preference.of(PROMPT, CHOSEN, new int[0]))
                .withMessageContaining("at least one token each, not 3 and 0");
    }

    @Test
    void theLossBeginsAtTheLogarithmOfTwo() {
        PreferenceTrainer trainer = trainer();
        assertThat(trainer.loss()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(trainer.margin(0)).isZero();
        assertThat(trainer.chosen(0)).isCloseTo(logProbability(REFERENCE, PROMPT, CHOSEN), within(SINGLE_PRECISION));
        assertThat(trainer.rejected(0))
                .isCloseTo(logProbability(REFERENCE, PROMPT, REJECTED), within(SINGLE_PRECISION));
    }

    @Test
    void lossAndMarginAreThoseOfTheFormula() {
        PreferenceTrainer trainer = trainer();
        for (int step = 0; step < 3; step++) {
            trainer.step();
        }
        Gpt tuned = trainer.model("tuned", Optional.empty());
        double first = BETA * (gain(tuned, PROMPT, CHOSEN) - gain(tuned, PROMPT, REJECTED));
        double second = BETA * (gain(tuned, new int[] {7}, REJECTED) - gain(tuned, new int[] {7}, CHOSEN));
        assertThat(trainer.margin(0)).isCloseTo(first, within(SINGLE_PRECISION));
        assertThat(trainer.margin(1)).isCloseTo(second, within(SINGLE_PRECISION));
        double expected = -(Math.log(1 / (1 + Math.exp(-first))) + Math.log(1 / (1 + Math.exp(-second)))) / 2;
        assertThat(trainer.loss()).isCloseTo(expected, within(SINGLE_PRECISION));
    }

    private static double gain(Gpt tuned, int[] prompt, int[] answer) {
        return logProbability(tuned, prompt, answer) - logProbability(REFERENCE, prompt, answer);
    }

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        PreferenceTrainer trainer = trainer();
        trainer.step(); // so that the margins are not zero
        trainer.findGradients();
        for (String name : List.of("wte.weight", "h.0.attn.c_attn.weight", "h.1.mlp.c_proj.weight", "ln_f.bias")) {
            float[] gradient = trainer.gradients().values(name);
            float[] weight = trainer.weights().values(name);
            double length = Math.sqrt(sumOfSquares(gradient));
            double change = lossAt(trainer, name, moved(weight, gradient, 0.01 / length))
                    - lossAt(trainer, name, moved(weight, gradient, -0.01 / length));
            lossAt(trainer, name, weight);
            // the step is small beside a weight, and the change large beside the rounding of the loss
            assertThat(change / 0.02).as(name).isCloseTo(length, within(0.01 * length));
        }
    }

    private static double lossAt(PreferenceTrainer trainer, String name, float[] values) {
        trainer.weights().set(name, values);
        trainer.readAgain();
        return trainer.loss();
    }

    private static float[] moved(float[] values, float[] direction, double factor) {
        float[] moved = values.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += (float) (factor * direction[i]);
        }
        return moved;
    }

    private static double sumOfSquares(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return sum;
    }

    @Test
    void theMarginsGrowAndTheReferenceStays() {
        double before = logProbability(REFERENCE, PROMPT, CHOSEN);
        PreferenceTrainer trainer = trainer();
        double loss = trainer.loss();
        for (int step = 0; step < 10; step++) {
            trainer.step();
            assertThat(trainer.loss()).as("after step %d", step + 1).isLessThan(loss);
            loss = trainer.loss();
        }
        assertThat(trainer.steps()).isEqualTo(10);
        assertThat(trainer.margin(0)).isGreaterThan(1);
        assertThat(trainer.margin(1)).isGreaterThan(1);
        assertThat(trainer.chosen(0)).isGreaterThan(trainer.rejected(0));
        assertThat(logProbability(REFERENCE, PROMPT, CHOSEN)).isEqualTo(before);
    }

    @Test
    void theSamePairsGiveTheSameBitsOnAnyNumberOfThreads() throws Exception {
        TrainableWeights alone =
                new ForkJoinPool(1).submit(PreferenceTrainerTest::tuned).get();
        TrainableWeights together =
                new ForkJoinPool(3).submit(PreferenceTrainerTest::tuned).get();
        for (String name : alone.matrices().keySet()) {
            assertThat(together.values(name)).as(name).isEqualTo(alone.values(name));
        }
    }

    private static TrainableWeights tuned() {
        PreferenceTrainer trainer = trainer();
        trainer.step();
        trainer.step();
        return trainer.weights();
    }

    @Test
    void nothingToPreferIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreferenceTrainer(REFERENCE, List.of(), BETA, Recipe.adamW(0.01)))
                .withMessageContaining("at least one pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreferenceTrainer(REFERENCE, PAIRS, 0, Recipe.adamW(0.01)))
                .withMessageContaining("beta above 0");
        Preference tooLong = Preference.of(PROMPT, CHOSEN, new int[12]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreferenceTrainer(REFERENCE, List.of(tooLong), BETA, Recipe.adamW(0.01)))
                .withMessage("A prompt and its answer have 14 tokens, but tiny reads at most 12");
    }
}
