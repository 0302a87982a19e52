package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticProbeTest {

    @Test
    void twoPointsGiveTheWeightThatTheConditionOfTheMinimumAsksFor() {
        LogisticProbe probe = LogisticProbe.fit(new float[][] {{1}, {-1}}, new boolean[] {true, false}, 0.5);
        double weight = probe.direction()[0];
        // by symmetry the bias is 0, and the slope 0.5 w − 2 (1 − σ(w)) vanishes
        assertThat(0.5 * weight).isCloseTo(2 * (1 - 1 / (1 + Math.exp(-weight))), within(1e-9));
        assertThat(probe.logit(new float[] {0})).isCloseTo(0, within(1e-9));
        assertThat(probe.probability(new float[] {1})).isCloseTo(1 / (1 + Math.exp(-weight)), within(1e-12));
    }

    @Test
    void vectorsThatSayNothingGiveTheShareOfTheFirstKind() {
        float[][] vectors = {{3}, {3}, {3}, {3}};
        LogisticProbe probe = LogisticProbe.fit(vectors, new boolean[] {true, true, true, false}, 1);
        assertThat(probe.probability(vectors[0])).isCloseTo(0.75, within(1e-6));
    }

    @Test
    void theDirectionIsFoundAmongNoiseInHigherDimensions() {
        Random random = new Random(5);
        float[][] vectors = new float[200][20];
        boolean[] kinds = new boolean[200];
        for (int i = 0; i < 200; i++) {
            kinds[i] = i % 2 == 0;
            for (int k = 0; k < 20; k++) {
                vectors[i][k] = (float) random.nextGaussian();
            }
            vectors[i][7] += kinds[i] ? 4 : -4;
        }
        LogisticProbe probe = LogisticProbe.fit(vectors, kinds, 1);
        double[] direction = probe.direction();
        for (int k = 0; k < 20; k++) {
            assertThat(Math.abs(direction[k])).isLessThanOrEqualTo(direction[7]);
        }
        assertThat(probe.accuracy(vectors, kinds)).isEqualTo(1);
    }

    @Test
    void aProbeNeedsAKindForEachVector() {
        assertThatThrownBy(() -> LogisticProbe.fit(new float[][] {{1}}, new boolean[2], 1))
                .hasMessageContaining("as many kinds as vectors");
    }
}
