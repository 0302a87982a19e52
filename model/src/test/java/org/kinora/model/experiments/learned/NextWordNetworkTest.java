package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NextWordNetworkTest {

    @Test
    void aSmallStepLowersTheLossByTheRateTimesTheSquareOfTheGradient() {
        int[] context = {1, 2};
        double rate = 1e-5;
        NextWordNetwork network = new NextWordNetwork(6, 2, 3, 4, 8);
        double before = network.learn(context, 5, rate);
        double middle = network.learn(context, 5, rate);
        double after = network.learn(context, 5, rate);
        // going down a gradient twice by the same small step lowers the loss twice by the same, to first order
        assertThat(before - middle).isPositive();
        assertThat((middle - after) / (before - middle)).isCloseTo(1, within(1e-3));
        // by the last layer alone the loss would fall by |error|² |hidden|² a step; the other layers add to that
        double[] hidden = network.hidden(context);
        double[] errors = network.probabilities(context);
        errors[5] -= 1;
        double byReadout = square(errors) * square(hidden);
        assertThat((before - middle) / rate).isGreaterThan(byReadout);
    }

    private static double square(double[] vector) {
        return Arrays.stream(vector).map(x -> x * x).sum();
    }

    @Test
    void itLearnsWhichWordComesAfterWhichPair() {
        NextWordNetwork network = new NextWordNetwork(5, 2, 4, 8, 1);
        int[][] contexts = {{0, 1}, {1, 0}, {2, 1}, {1, 2}};
        int[] nexts = {3, 4, 4, 3};
        for (int step = 0; step < 2000; step++) {
            network.learn(contexts[step % 4], nexts[step % 4], 0.2);
        }
        for (int i = 0; i < contexts.length; i++) {
            assertThat(network.probabilities(contexts[i])[nexts[i]]).isGreaterThan(0.9);
        }
    }

    @Test
    void probabilitiesSumToOneAndTheSameSeedGivesTheSameBits() {
        double[] one = new NextWordNetwork(6, 2, 3, 4, 8).probabilities(new int[] {0, 1});
        assertThat(Arrays.stream(one).sum()).isCloseTo(1, within(1e-12));
        assertThat(new NextWordNetwork(6, 2, 3, 4, 8).probabilities(new int[] {0, 1}))
                .containsExactly(one);
    }
}
