package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MixedProbeTest {

    private static final int[] KINDS = new Random(2).ints(120, 0, 3).toArray();

    /** Words whose kind is said at one depth alone, among noise everywhere. */
    private static float[][][] words(int openDepth, long seed) {
        Random random = new Random(seed);
        float[][][] words = new float[KINDS.length][4][10];
        for (int i = 0; i < words.length; i++) {
            for (float[] vector : words[i]) {
                for (int k = 0; k < vector.length; k++) {
                    vector[k] = (float) random.nextGaussian();
                }
            }
            words[i][openDepth][KINDS[i]] += 5;
        }
        return words;
    }

    @Test
    void theMixtureGoesWhereTheKindIsSaid() {
        for (int depth = 0; depth < 4; depth++) {
            MixedProbe probe = MixedProbe.fit(words(depth, 7), KINDS, 3, 1, 150);
            assertThat(probe.mix()[depth]).isGreaterThan(0.7);
            assertThat(MixedProbe.centerOfGravity(probe.mix())).isCloseTo(depth, within(0.5));
            assertThat(probe.accuracy(words(depth, 8), KINDS)).isGreaterThan(0.9);
        }
    }

    @Test
    void itBeginsWithAllDepthsAlikeAndKeepsEveryMixture() {
        MixedProbe probe = MixedProbe.fit(words(1, 7), KINDS, 3, 1, 40);
        assertThat(probe.mixes()).hasSize(41);
        assertThat(probe.mixes().get(0)).containsExactly(0.25, 0.25, 0.25, 0.25);
        assertThat(probe.mixes().get(40)).containsExactly(probe.mix());
        assertThat(Arrays.stream(probe.mix()).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        float[][][] words = words(2, 5);
        MixedProbe probe = MixedProbe.fit(words, KINDS, 3, 0.5, 10);
        double[][][] inputs = Arrays.stream(words).map(probe::normalized).toArray(double[][][]::new);
        double[] gradient = probe.gradient(inputs, KINDS, 0.5);
        double[] parameters = probe.parameters();
        double small = 1e-5;
        for (int i = 0; i < parameters.length; i++) {
            double was = parameters[i];
            parameters[i] = was + small;
            double above = probe.loss(inputs, KINDS, 0.5);
            parameters[i] = was - small;
            double below = probe.loss(inputs, KINDS, 0.5);
            parameters[i] = was;
            assertThat(gradient[i]).isCloseTo((above - below) / (2 * small), within(1e-5));
        }
    }

    @Test
    void theCenterOfGravityAndTheExpectedDepthAreWhatOneGetsByHand() {
        assertThat(MixedProbe.centerOfGravity(new double[] {0.2, 0.3, 0.5})).isCloseTo(1.3, within(1e-12));
        // gains of 0.1, 0.3 and 0.1 at the depths 1, 2 and 3
        assertThat(MixedProbe.expectedDepth(new double[] {0.5, 0.6, 0.9, 1.0})).isCloseTo(2, within(1e-12));
    }

    @Test
    void aProbeNeedsAKindForEachWord() {
        assertThatThrownBy(() -> MixedProbe.fit(new float[2][1][1], new int[1], 2, 1, 1))
                .hasMessageContaining("a kind for each word");
    }
}
