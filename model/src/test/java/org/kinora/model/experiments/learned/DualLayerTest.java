package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DualLayerTest {

    @Test
    void oneStepIsWhatOneGetsByHand() {
        DualLayer layer = new DualLayer(new double[][] {{1, 0}, {0, 1}});
        layer.learn(new double[] {1, 2}, new double[] {-1, 0}, 0.5);
        // the weights are now ((1.5, 1), (0, 1)); the new input looks back at (1, 2) with 3 and gets 3 times (0.5, 0)
        double[] input = {1, 1};
        assertThat(layer.answer(input)).containsExactly(2.5, 1);
        assertThat(layer.initialAnswer(input)).containsExactly(1, 1);
        assertThat(layer.attention(0, input)).isEqualTo(3);
        assertThat(layer.contribution(0, input, 0)).isEqualTo(1.5);
        assertThat(layer.dualAnswer(input)).containsExactly(2.5, 1);
    }

    @Test
    void aTrainedLayerAnswersWithItsFirstAnswerAndAttentionOverAllItWasTrainedOn() {
        Random random = new Random(3);
        NextWordNetwork network = new NextWordNetwork(12, 2, 5, 7, 3);
        for (int step = 0; step < 500; step++) {
            network.learn(new int[] {random.nextInt(12), random.nextInt(12)}, random.nextInt(12), 0.2);
        }
        DualLayer readout = network.readout();
        assertThat(readout.steps()).isEqualTo(500);
        double[] input = network.hidden(new int[] {4, 9});
        double[] answer = readout.answer(input);
        assertThat(readout.initialAnswer(input)[0]).isNotCloseTo(answer[0], within(0.01));
        for (int output = 0; output < answer.length; output++) {
            double sum = readout.initialAnswer(input)[output];
            for (int step = 0; step < readout.steps(); step++) {
                sum += readout.contribution(step, input, output);
            }
            // sums of some hundred terms in double precision
            assertThat(sum).isCloseTo(answer[output], within(1e-12));
            assertThat(readout.dualAnswer(input)[output]).isCloseTo(answer[output], within(1e-12));
        }
    }

    @Test
    void whatWasAnsweredBeforeTheFirstStepIsTheInitialAnswer() {
        DualLayer layer = new DualLayer(new double[][] {{2, -1}});
        assertThat(layer.steps()).isZero();
        assertThat(layer.dualAnswer(new double[] {3, 4})).containsExactly(2);
    }
}
