package org.kinora.model.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinora.model.Bits;
import org.kinora.model.Gpt;
import org.kinora.model.Gradients;

/** A row that is longer than the blocks in which attention is computed when nobody looks in. */
class SequenceLossTest {

    private static final int TOKENS = 201;
    private static final GptConfig CONFIG = new GptConfig(2, 2, 16, 64, 220, 40, GptConfig.Gelu.TANH, 1e-5f, true);

    private final TrainableWeights weights = TrainableWeights.random(CONFIG, 7);
    private final int[] tokens = new Random(1).ints(TOKENS, 0, 40).toArray();
    private final int[] targets = new Random(2).ints(TOKENS, 0, 40).toArray();

    @Test
    void whatIsLearntFromALongRowIsWhatTheModelShowsAsItsGradient() {
        Gradients shown = Gpt.of(weights, "tiny", Optional.empty()).gradients(tokens, targets);
        TrainableWeights gradients = TrainableWeights.zerosLike(weights);
        double sum = new SequenceLoss(weights).addGradient(tokens, targets, 1f / TOKENS, gradients);
        assertThat(sum / TOKENS).isCloseTo(shown.value(), within(1e-5));
        for (String name : gradients.matrices().keySet()) {
            float[] learnt = gradients.values(name);
            float[] expected = shown.tensor("grad:" + name).toArray();
            for (int i = 0; i < learnt.length; i++) {
                // sums of single precision in another order
                assertThat(learnt[i]).as("%s %d", name, i).isCloseTo(expected[i], within(1e-6f));
            }
        }
    }

    @Test
    void aSecondRowFindsTheMemoryOfTheFirstAndIsNotDisturbedByIt() {
        SequenceLoss loss = new SequenceLoss(weights);
        TrainableWeights first = TrainableWeights.zerosLike(weights);
        TrainableWeights again = TrainableWeights.zerosLike(weights);
        double alone = loss.addGradient(tokens, targets, 1, first);
        loss.of(targets, tokens);
        assertThat(loss.addGradient(tokens, targets, 1, again)).isEqualTo(alone);
        assertThat(loss.of(tokens, targets)).isCloseTo(alone, within(1e-3));
        for (String name : first.matrices().keySet()) {
            Bits.assertSame(again.values(name), first.values(name));
        }
    }
}
