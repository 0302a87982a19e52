package org.kinora.model.experiments.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseAutoencoderTest {

    /** Vectors that are a random amount of one of some directions at right angles. */
    private static float[][] ofOneDirectionEach(int directions, int width) {
        Random random = new Random(2);
        float[][] vectors = new float[60][width];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i][i % directions] = 1 + random.nextFloat();
        }
        return vectors;
    }

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        SparseAutoencoder autoencoder = new SparseAutoencoder(ofOneDirectionEach(3, 4), 3, 1);
        for (int step = 0; step < 5; step++) {
            autoencoder.step(0.1, 0.05);
        }
        double[][] ofEncoder = new double[3][4];
        double[][] ofDirections = new double[3][4];
        autoencoder.loss(0.1, ofEncoder, ofDirections, new double[3]);
        assertIsSlope(autoencoder, autoencoder.encoder(), ofEncoder);
        assertIsSlope(autoencoder, autoencoder.directions(), ofDirections);
    }

    private static void assertIsSlope(SparseAutoencoder autoencoder, double[][] values, double[][] gradient) {
        double step = 1e-6;
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 4; k++) {
                double value = values[i][k];
                values[i][k] = value + step;
                double above = autoencoder.loss(0.1, new double[3][4], new double[3][4], new double[3]);
                values[i][k] = value - step;
                double below = autoencoder.loss(0.1, new double[3][4], new double[3][4], new double[3]);
                values[i][k] = value;
                // central differences are off by the square of the step; the rest is rounding
                assertThat((above - below) / (2 * step)).isCloseTo(gradient[i][k], within(1e-7));
            }
        }
    }

    @Test
    void trainingExplainsMostWithFewFeatures() {
        float[][] vectors = ofOneDirectionEach(5, 8);
        SparseAutoencoder autoencoder = new SparseAutoencoder(vectors, 12, 4);
        double before = autoencoder.step(0.05, 0.1);
        double after = before;
        for (int step = 0; step < 400; step++) {
            after = autoencoder.step(0.05, 0.1);
        }
        assertThat(after).isLessThan(0.35 * before);
        double unexplained = 0;
        int active = 0;
        for (float[] vector : vectors) {
            unexplained += autoencoder.unexplained(vector) / vectors.length;
            for (double amount : autoencoder.features(vector)) {
                active += amount > 0 ? 1 : 0;
            }
        }
        assertThat(unexplained).isLessThan(0.1);
        assertThat((double) active / vectors.length).isLessThan(4);
    }

    @Test
    void directionsHaveLengthOne() {
        SparseAutoencoder autoencoder = new SparseAutoencoder(ofOneDirectionEach(3, 4), 6, 1);
        autoencoder.step(0.1, 0.1);
        for (int feature = 0; feature < 6; feature++) {
            double squares = 0;
            for (double value : autoencoder.direction(feature)) {
                squares += value * value;
            }
            assertThat(squares).isCloseTo(1, within(1e-12));
        }
    }
}
