package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The two networks that are asked what came before: one with a state, one that looks back. */
class RecallNetworksTest {

    private static final int[] SEQUENCE = {2, 0, 1, 1, 2, 0};

    @Test
    void theRecurrentGradientIsTheSlopeOfTheLossThroughTime() {
        ElmanNetwork network = new ElmanNetwork(3, 2, 5, 9);
        assertIsSlope(network.parameters(), gradient -> network.loss(SEQUENCE, gradient, 1));
    }

    @Test
    void theGradientOfLookingBackIsTheSlopeOfTheLoss() {
        RelativeAttention network = new RelativeAttention(3, 2, 9);
        assertIsSlope(network.parameters(), gradient -> network.loss(SEQUENCE, gradient, 1));
    }

    private static void assertIsSlope(double[] parameters, ToDoubleFunction<double[]> loss) {
        double[] gradient = new double[parameters.length];
        loss.applyAsDouble(gradient);
        assertThat(Arrays.stream(gradient).map(Math::abs).max().getAsDouble()).isGreaterThan(0.01);
        double step = 1e-5;
        for (int i = 0; i < parameters.length; i++) {
            double value = parameters[i];
            parameters[i] = value + step;
            double above = loss.applyAsDouble(new double[parameters.length]);
            parameters[i] = value - step;
            double below = loss.applyAsDouble(new double[parameters.length]);
            parameters[i] = value;
            // central differences are off by the square of the step; the rest is rounding
            assertThat((above - below) / (2 * step)).isCloseTo(gradient[i], within(1e-8));
        }
    }

    @Test
    void theStateIsTheHyperbolicTangentOfWhatGoesIn() {
        ElmanNetwork network = new ElmanNetwork(2, 0, 1, 0);
        double[] parameters = network.parameters();
        // E = (0.3, −0.2), R = 0.5, b = 0.1
        System.arraycopy(new double[] {0.3, -0.2, 0.5, 0.1}, 0, parameters, 0, 4);
        double[][] states = network.states(new int[] {0, 1});
        assertThat(states[0][0]).isCloseTo(Math.tanh(0.4), within(1e-15));
        assertThat(states[1][0]).isCloseTo(Math.tanh(-0.1 + 0.5 * Math.tanh(0.4)), within(1e-15));
    }

    @Test
    void aTrainedStateKnowsNearWordsBetterThanFarOnes() {
        ElmanNetwork network = new ElmanNetwork(8, 7, 8, 1);
        for (int step = 0; step < 250; step++) {
            network.step(8, 12, 0.3);
        }
        double near = 0;
        double far = 0;
        for (int i = 0; i < 100; i++) {
            int[] sequence = network.sequence(12);
            double[] state = network.states(sequence)[11];
            near += network.recall(state, 0)[sequence[11]] / 100;
            far += network.recall(state, 7)[sequence[4]] / 100;
        }
        assertThat(near).isGreaterThan(0.6);
        // one of eight words is guessed right one time in eight
        assertThat(far).isBetween(0.08, 0.25);
    }

    @Test
    void whoLooksBackLearnsToLookAtTheRightDistance() {
        RelativeAttention network = new RelativeAttention(8, 7, 1);
        for (int step = 0; step < 200; step++) {
            network.step(8, 3);
        }
        for (int distance = 0; distance < 8; distance++) {
            assertThat(network.weights(distance, 8)[distance]).isGreaterThan(0.95);
        }
        int[] sequence = {3, 1, 4, 1, 5, 2, 6, 5};
        assertThat(network.recall(sequence, 8, 7)[3]).isGreaterThan(0.9);
    }
}
