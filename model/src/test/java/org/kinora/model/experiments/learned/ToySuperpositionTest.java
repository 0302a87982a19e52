package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ToySuperpositionTest {

    private static ToySuperposition trained(int features, double ratio, double sparsity, int steps) {
        ToySuperposition model = new ToySuperposition(ToySuperposition.fallingImportance(features, ratio), 2, 3);
        for (int step = 0; step < steps; step++) {
            model.step(sparsity, 0.03);
        }
        return model;
    }

    @Test
    void theLossOfOneExampleIsWhatOneGetsByHand() {
        ToySuperposition model = new ToySuperposition(new double[] {1, 0.5}, 1, 0);
        model.setDirection(0, 0, 2);
        model.setDirection(1, 0, -1);
        // hidden = 2 · 0.5 − 1 · 0.25 = 0.75; given back: relu(1.5), relu(−0.75); errors 1 and −0.25
        double[] directions = new double[2];
        double[] biases = new double[2];
        double loss = model.loss(new double[] {0.5, 0.25}, directions, biases);
        assertThat(loss).isEqualTo(1 * 1 + 0.5 * 0.0625);
        // by the first direction: 2 · 1 · (h + w₁ x₁) = 2 (0.75 + 2 · 0.5), by the second: 2 · 1 · w₁ x₂ = 1
        assertThat(directions).containsExactly(3.5, 1);
        assertThat(biases).containsExactly(2, 0);
    }

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        ToySuperposition model = trained(5, 0.8, 0.5, 20);
        double[] batch = model.draw(0.5);
        double[] directions = new double[10];
        model.loss(batch, directions, new double[5]);
        double step = 1e-6;
        for (int i = 0; i < 10; i++) {
            double value = model.direction(i / 2)[i % 2];
            model.setDirection(i / 2, i % 2, value + step);
            double above = model.loss(batch, new double[10], new double[5]);
            model.setDirection(i / 2, i % 2, value - step);
            double below = model.loss(batch, new double[10], new double[5]);
            model.setDirection(i / 2, i % 2, value);
            // central differences are off by the square of the step; the rest is rounding
            assertThat((above - below) / (2 * step)).isCloseTo(directions[i], within(1e-6));
        }
    }

    @Test
    void ofDenseFeaturesTheTwoMostImportantAreKeptAtRightAngles() {
        ToySuperposition model = trained(5, 0.8, 0, 1000);
        assertThat(model.overlap(0, 0)).isCloseTo(1, within(0.05));
        assertThat(model.overlap(1, 1)).isCloseTo(1, within(0.05));
        assertThat(model.overlap(0, 1)).isCloseTo(0, within(0.05));
        for (int dropped = 2; dropped < 5; dropped++) {
            assertThat(model.overlap(dropped, dropped)).isLessThan(0.05);
            // what cannot be kept is guessed: the mean of a feature between 0 and 1
            assertThat(model.bias(dropped)).isCloseTo(0.5, within(0.1));
        }
    }

    @Test
    void ofFourSparseFeaturesPairsShareALine() {
        ToySuperposition model = trained(4, 0.9, 0.8, 2000);
        for (int feature = 0; feature < 4; feature++) {
            int opposite = -1;
            for (int other = 0; other < 4; other++) {
                if (model.overlap(feature, other) < -0.9) {
                    opposite = other;
                }
            }
            assertThat(opposite).isNotNegative();
            assertThat(model.overlap(feature, feature)).isCloseTo(1, within(0.15));
        }
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        assertThat(trained(5, 0.8, 0.7, 50).direction(2))
                .isEqualTo(trained(5, 0.8, 0.7, 50).direction(2));
    }

    @Test
    void aSparsityOfOneIsRefused() {
        assertThatThrownBy(() -> trained(5, 0.8, 1, 1)).hasMessage("A sparsity is at least 0 and less than 1, not 1.0");
    }
}
