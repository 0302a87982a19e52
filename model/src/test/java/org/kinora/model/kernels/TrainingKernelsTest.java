package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every operation against its formula in double precision, on matrices that are cut out of larger ones. */
class TrainingKernelsTest {

    /** Sums of up to 70 products below 1 in single precision. */
    private static final double SUM = 2e-5;

    /** Of a central difference in double precision. */
    private static final double STEP = 1e-5;

    @Property(tries = 60)
    void sumsAreAddedToWhatIsThere(
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 70) int columns,
            @ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            TrainingKernels training = kernels.training();
            Random random = new Random(seed);
            double[][] a = values(rows, columns, random);
            double[][] b = values(rows, columns, random);
            double[][] before = values(1, columns, random);
            Matrix sums = window(kernels, before);
            Matrix products = window(kernels, before);
            Matrix squares = window(kernels, new double[][] {{0.5}});
            training.addColumnSums(window(kernels, a), sums);
            training.addColumnProducts(window(kernels, a), window(kernels, b), products);
            training.addSumOfSquares(window(kernels, a), squares);
            double total = 0.5;
            for (int j = 0; j < columns; j++) {
                double sum = before[0][j];
                double product = before[0][j];
                for (int i = 0; i < rows; i++) {
                    sum += a[i][j];
                    product += a[i][j] * b[i][j];
                    total += a[i][j] * a[i][j];
                }
                assertThat(at(sums, 0, j)).isCloseTo(sum, within(SUM));
                assertThat(at(products, 0, j)).isCloseTo(product, within(SUM));
            }
            assertThat(at(squares, 0, 0)).isCloseTo(total, within(SUM * total));
        }
    }

    @Property(tries = 30)
    void elementsAreFilledScaledMultipliedAndAdded(
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 40) int columns,
            @ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            TrainingKernels training = kernels.training();
            Random random = new Random(seed);
            double[][] x = values(rows, columns, random);
            double[][] row = values(1, columns, random);
            Matrix out = window(kernels, x);
            training.multiplyRow(out, window(kernels, row), out);
            training.scale(3, out);
            training.addScaled(-2, window(kernels, x), out);
            Matrix filled = window(kernels, x);
            float[] around = filled.floats().array().clone();
            training.fill(7, filled);
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    assertThat(at(out, i, j)).isCloseTo(3 * x[i][j] * row[0][j] - 2 * x[i][j], within(1e-6));
                    assertThat(at(filled, i, j)).isEqualTo(7);
                }
            }
            assertThat(filled.floats().array()[0]).isEqualTo(around[0]);
            assertThat(filled.floats().array()[around.length - 1]).isEqualTo(around[around.length - 1]);
        }
    }

    @Test
    void aRowThatWasLookedUpTwiceIsTheSumOfBothGradients() {
        for (Kernels kernels : AllKernels.list()) {
            double[][] x = values(3, 20, new Random(4));
            Matrix table = kernels.allocate(5, 20);
            kernels.training().scatterAdd(window(kernels, x), new int[] {2, 4, 2}, table);
            for (int j = 0; j < 20; j++) {
                assertThat(at(table, 2, j)).isCloseTo(x[0][j] + x[2][j], within(1e-6));
                assertThat(at(table, 4, j)).isEqualTo((float) x[1][j]);
                assertThat(at(table, 3, j)).isZero();
            }
        }
    }

    @Property(tries = 40)
    void theGradientOfLayerNormIsItsDerivative(@ForAll @IntRange(min = 2, max = 70) int columns, @ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            Random random = new Random(seed);
            double[][] x = values(2, columns, random);
            double[][] g = values(2, columns, random);
            Matrix normalized = kernels.allocate(2, columns);
            Matrix scale = kernels.allocate(2, 1);
            kernels.layerNorm(window(kernels, x), 0.1f, scale, normalized);
            Matrix ofScale = kernels.allocate(2, 1);
            Matrix gradient = window(kernels, g);
            kernels.training().layerNormBackward(normalized, scale, gradient, ofScale, gradient);
            for (int i = 0; i < 2; i++) {
                double[] row = x[i];
                double[] weights = g[i];
                for (int j = 0; j < columns; j++) {
                    int changed = j;
                    double expected = derivative(row[j], value -> weightedNorm(row, changed, value, weights));
                    assertThat(at(gradient, i, j)).isCloseTo(expected, within(1e-4));
                }
                double products = 0;
                for (int j = 0; j < columns; j++) {
                    products += g[i][j] * at(normalized, i, j);
                }
                assertThat(at(ofScale, i, 0)).isCloseTo(-products / at(scale, i, 0), within(1e-4));
            }
        }
    }

    private static double weightedNorm(double[] row, int changed, double value, double[] weights) {
        double[] x = row.clone();
        x[changed] = value;
        double mean = 0;
        double variance = 0;
        for (double each : x) {
            mean += each / x.length;
        }
        for (double each : x) {
            variance += (each - mean) * (each - mean) / x.length;
        }
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += weights[j] * (x[j] - mean) / Math.sqrt(variance + 0.1);
        }
        return sum;
    }

    @Test
    void theGradientsOfBothFormsOfGeluAreTheirDerivatives() {
        int count = 1003;
        for (Kernels kernels : AllKernels.list()) {
            float[] values = new float[count];
            for (int i = 0; i < count; i++) {
                values[i] = -7 + 14f * i / (count - 1);
            }
            Matrix x = kernels.constant(values, 1, count);
            Matrix twos = kernels.allocate(1, count);
            kernels.training().fill(2, twos);
            Matrix tanh = kernels.allocate(1, count);
            kernels.training().geluTanhBackward(x, twos, tanh);
            Matrix erf = kernels.allocate(1, count);
            kernels.training().geluErfBackward(x, twos, erf);
            for (int i = 0; i < count; i++) {
                double value = at(x, 0, i);
                double ofTanh = derivative(
                        value, v -> v / (1 + Math.exp(-2 * Math.sqrt(2 / Math.PI) * (v + 0.044715 * v * v * v))));
                assertThat(at(tanh, 0, i)).isCloseTo(2 * ofTanh, within(3e-6));
                double ofErf = derivative(value, v -> v * normalDistribution(v));
                assertThat(at(erf, 0, i)).isCloseTo(2 * ofErf, within(3e-6));
            }
        }
    }

    /** By the series of Abramowitz, Stegun 26.2.11, whose terms have one sign. */
    private static double normalDistribution(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; n < 200; n++) {
            term *= x * x / (2 * n + 1);
            sum += term;
        }
        return 0.5 + Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI) * sum;
    }

    @Property(tries = 40)
    void theGradientOfTheCausalSoftmaxIsItsDerivative(
            @ForAll @IntRange(min = 1, max = 6) int queries,
            @ForAll @IntRange(min = 0, max = 40) int past,
            @ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            Random random = new Random(seed);
            double[][] scores = values(queries, past + queries, random);
            double[][] g = values(queries, past + queries, random);
            Matrix pattern = kernels.allocate(queries, past + queries);
            kernels.causalSoftmax(window(kernels, scores), past, pattern);
            Matrix gradient = window(kernels, g);
            kernels.training().causalSoftmaxBackward(pattern, past, gradient, gradient);
            for (int i = 0; i < queries; i++) {
                double[] row = scores[i];
                double[] weights = g[i];
                int visible = past + i + 1;
                for (int j = 0; j < past + queries; j++) {
                    int changed = j;
                    double expected = j >= visible
                            ? 0
                            : derivative(row[j], value -> weightedSoftmax(row, visible, changed, value, weights));
                    assertThat(at(gradient, i, j)).isCloseTo(expected, within(1e-5));
                }
            }
        }
    }

    private static double weightedSoftmax(double[] row, int visible, int changed, double value, double[] weights) {
        double sum = 0;
        double weighted = 0;
        for (int j = 0; j < visible; j++) {
            double power = Math.exp(j == changed ? value : row[j]);
            sum += power;
            weighted += power * weights[j];
        }
        return weighted / sum;
    }

    @Property(tries = 40)
    void crossEntropyIsTheSurpriseAndItsGradientTheError(
            @ForAll @IntRange(min = 1, max = 70) int vocabulary, @ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            Random random = new Random(seed);
            double[][] logits = values(3, vocabulary, random);
            int[] targets = {random.nextInt(vocabulary), -1, random.nextInt(vocabulary)};
            Matrix losses = kernels.allocate(3, 1);
            Matrix gradient = window(kernels, logits);
            kernels.training().crossEntropy(gradient, targets, 0.25f, losses, gradient);
            for (int i = 0; i < 3; i++) {
                double sum = 0;
                for (double logit : logits[i]) {
                    sum += Math.exp(logit);
                }
                boolean counts = targets[i] >= 0;
                double loss = counts ? Math.log(sum) - logits[i][targets[i]] : 0;
                assertThat(at(losses, i, 0)).isCloseTo(loss, within(2e-6));
                for (int j = 0; j < vocabulary; j++) {
                    double error = Math.exp(logits[i][j]) / sum - (j == targets[i] ? 1 : 0);
                    assertThat(at(gradient, i, j)).isCloseTo(counts ? 0.25 * error : 0, within(1e-6));
                }
            }
        }
    }

    @Test
    void largeLogitsDoNotOverflow() {
        for (Kernels kernels : AllKernels.list()) {
            Matrix logits = kernels.allocate(1, 40);
            kernels.training().fill(1e30f, logits);
            Matrix losses = kernels.allocate(1, 1);
            kernels.training().crossEntropy(logits, new int[] {3}, 1, losses, logits);
            assertThat(at(logits, 0, 5)).isEqualTo(1 / 40f);
        }
    }

    @Property(tries = 30)
    void twoStepsOfAdamWFollowTheFormula(@ForAll @IntRange(min = 1, max = 40) int columns, @ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            Random random = new Random(seed);
            double[][] weights = values(2, columns, random);
            double[][] first = values(2, columns, random);
            double[][] second = values(2, columns, random);
            Matrix weight = window(kernels, weights);
            Matrix mean = kernels.allocate(2, columns);
            Matrix square = kernels.allocate(2, columns);
            TrainingKernels training = kernels.training();
            training.adamW(step(1), window(kernels, first), mean, square, weight);
            training.adamW(step(2), window(kernels, second), mean, square, weight);
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < columns; j++) {
                    double g1 = 0.5 * first[i][j];
                    double g2 = 0.5 * second[i][j];
                    double w = weights[i][j] * (1 - 0.01 * 0.1);
                    w -= 0.01 * g1 / (Math.abs(g1) + 1e-4); // the first step's corrections undo the averages
                    w *= 1 - 0.01 * 0.1;
                    double m = (0.9 * 0.1 * g1 + 0.1 * g2) / (1 - 0.81);
                    double v = (0.95 * 0.05 * g1 * g1 + 0.05 * g2 * g2) / (1 - 0.9025);
                    w -= 0.01 * m / (Math.sqrt(v) + 1e-4);
                    assertThat(at(weight, i, j)).isCloseTo(w, within(2e-6));
                }
            }
        }
    }

    @Test
    void adamWHasTheSameBitsWithVectorsAndWithout() {
        Random random = new Random(1);
        double[][] weights = values(3, 37, random);
        double[][] gradients = values(3, 37, random);
        List<float[]> results = new ArrayList<>();
        for (Kernels kernels : List.of(new JavaKernels(), Backends.vectorKernels())) {
            Matrix weight = window(kernels, weights);
            Matrix mean = kernels.allocate(3, 37);
            Matrix square = kernels.allocate(3, 37);
            for (int number = 1; number <= 3; number++) {
                kernels.training().adamW(step(number), window(kernels, gradients), mean, square, weight);
            }
            results.add(weight.array());
        }
        assertThat(Arrays.mismatch(results.get(0), results.get(1))).isEqualTo(-1);
        assertThat(results.get(0)[0]).isNotEqualTo((float) weights[0][0]);
    }

    private static AdamWStep step(int number) {
        return new AdamWStep(number, 0.01f, 0.9f, 0.95f, 1e-4f, 0.1f, 0.5f);
    }

    private static double derivative(double at, DoubleUnaryOperator function) {
        return (function.applyAsDouble(at + STEP) - function.applyAsDouble(at - STEP)) / (2 * STEP);
    }

    private static double[][] values(int rows, int columns, Random random) {
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextFloat() * 2 - 1;
            }
        }
        return values;
    }

    /** A matrix cut out of a larger one, so that offsets and strides matter. */
    private static Matrix window(Kernels kernels, double[][] values) {
        int columns = values[0].length;
        int stride = columns + 3;
        float[] whole = new float[(values.length + 2) * stride];
        java.util.Arrays.fill(whole, 9);
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < columns; j++) {
                whole[(i + 1) * stride + 2 + j] = (float) values[i][j];
            }
        }
        Matrix matrix = AllKernels.matrix(kernels, whole, values.length + 2, stride);
        return matrix.rows(1, values.length).columns(2, columns);
    }

    private static double at(Matrix matrix, int row, int column) {
        return matrix.floats().array()[matrix.offset() + row * matrix.stride() + column];
    }
}
