package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.model.Bits;
import org.kinora.model.kernels.gl.GlBackend;

class KernelsTest {

    /** Sums of up to 300 products below 1 in single precision. */
    private static final float SUM = 1e-4f;

    @Property(tries = 150)
    void aProductIsTheSumOfProductsWhereverTheMatricesLie(
            @ForAll @IntRange(min = 1, max = 90) int rows,
            @ForAll @IntRange(min = 1, max = 300) int depth,
            @ForAll @IntRange(min = 1, max = 90) int columns,
            @ForAll boolean transposeA,
            @ForAll boolean transposeB,
            @ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            Random random = new Random(seed);
            Matrix a = transposeA ? window(kernels, depth, rows, random) : window(kernels, rows, depth, random);
            Matrix b = transposeB ? window(kernels, columns, depth, random) : window(kernels, depth, columns, random);
            Matrix out = window(kernels, rows, columns, random);
            float[] before = out.floats().array().clone();
            kernels.gemm(0.5f, a, transposeA, b, transposeB, 2, out);
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    double sum = 0;
                    for (int k = 0; k < depth; k++) {
                        sum += (double) (transposeA ? at(a, k, i) : at(a, i, k))
                                * (transposeB ? at(b, j, k) : at(b, k, j));
                    }
                    double expected = 0.5 * sum + 2 * before[out.offset() + i * out.stride() + j];
                    assertThat((double) at(out, i, j)).as(kernels.name()).isCloseTo(expected, within((double) SUM));
                }
            }
            assertNothingElseChanged(out, before);
        }
    }

    @Test
    void aProductLargerThanAnyBlockIsStillRight() {
        for (Kernels kernels : AllKernels.list()) {
            Random random = new Random(1);
            Matrix a = window(kernels, 9, 600, random);
            Matrix b = window(kernels, 600, 1100, random);
            Matrix out = kernels.allocate(9, 1100);
            kernels.gemm(1, a, false, b, false, 0, out);
            for (int j = 0; j < 1100; j += 7) {
                double sum = 0;
                for (int k = 0; k < 600; k++) {
                    sum += (double) at(a, 8, k) * at(b, k, j);
                }
                assertThat((double) at(out, 8, j)).as(kernels.name()).isCloseTo(sum, within((double) SUM));
            }
        }
    }

    @Property(tries = 100)
    void layerNormLeavesMeanZeroAndVarianceOne(@ForAll @IntRange(min = 2, max = 70) int columns, @ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            Matrix x = window(kernels, 3, columns, new Random(seed));
            Matrix scale = kernels.allocate(3, 1);
            Matrix normalized = kernels.allocate(3, columns);
            kernels.layerNorm(x, 1e-5f, scale, normalized);
            for (int i = 0; i < 3; i++) {
                double mean = 0;
                double squares = 0;
                for (int j = 0; j < columns; j++) {
                    mean += (double) at(x, i, j) / columns;
                }
                for (int j = 0; j < columns; j++) {
                    squares += Math.pow(at(x, i, j) - mean, 2) / columns;
                }
                double deviation = Math.sqrt(squares + 1e-5);
                assertThat((double) at(scale, i, 0)).isCloseTo(deviation, within(1e-6));
                for (int j = 0; j < columns; j++) {
                    assertThat((double) at(normalized, i, j)).isCloseTo((at(x, i, j) - mean) / deviation, within(1e-4));
                }
            }
        }
    }

    @Test
    void bothFormsOfGeluKeepTheirTails() {
        int count = 2003;
        for (Kernels kernels : AllKernels.list()) {
            float[] values = new float[count];
            for (int i = 0; i < count; i++) {
                values[i] = -8 + 16f * i / (count - 1);
            }
            Matrix x = kernels.constant(values, 1, count);
            Matrix tanh = kernels.allocate(1, count);
            Matrix erf = kernels.allocate(1, count);
            kernels.geluTanh(x, tanh);
            kernels.geluErf(x, erf);
            for (int i = 0; i < count; i++) {
                double value = at(x, 0, i);
                double inner = Math.sqrt(2 / Math.PI) * (value + 0.044715 * value * value * value);
                // 1 + tanh loses its digits near -1 even in double precision; the logistic form does not.
                double expected = value / (1 + Math.exp(-2 * inner));
                assertClose((double) at(tanh, 0, i), expected);
                double tail = 0.5 * complementaryErrorBySeries(Math.abs(value) / Math.sqrt(2));
                assertClose((double) at(erf, 0, i), value * (value < 0 ? tail : 1 - tail));
            }
        }
    }

    private static void assertClose(double actual, double expected) {
        // Single precision's exponential of up to -70 has 70 times its argument's rounding error.
        assertThat(actual).isCloseTo(expected, within(2e-5 * Math.abs(expected) + 1e-30));
    }

    /** Below 2 the power series of erf, above it the continued fraction of erfc (Abramowitz, Stegun 7.1.6, 7.1.14). */
    private static double complementaryErrorBySeries(double z) {
        if (z < 2) {
            double term = z;
            double sum = z;
            for (int n = 1; n < 100; n++) {
                term *= 2 * z * z / (2 * n + 1);
                sum += term;
            }
            return 1 - 2 / Math.sqrt(Math.PI) * Math.exp(-z * z) * sum;
        }
        double fraction = z;
        for (int n = 200; n > 0; n--) {
            fraction = z + n / 2.0 / fraction;
        }
        return Math.exp(-z * z) / Math.sqrt(Math.PI) / fraction;
    }

    @Property(tries = 60)
    void causalSoftmaxSharesOutOneAmongWhatIsVisible(
            @ForAll @IntRange(min = 1, max = 20) int queries,
            @ForAll @IntRange(min = 0, max = 30) int past,
            @ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            Matrix scores = window(kernels, queries, past + queries, new Random(seed));
            float[] before = scores.array();
            Matrix pattern = kernels.allocate(queries, past + queries);
            kernels.causalSoftmax(scores, past, pattern);
            for (int i = 0; i < queries; i++) {
                double sum = 0;
                for (int j = 0; j <= past + i; j++) {
                    sum += Math.exp(before[i * (past + queries) + j]);
                }
                for (int j = 0; j < past + queries; j++) {
                    boolean visible = j <= past + i;
                    double expected = visible ? Math.exp(before[i * (past + queries) + j]) / sum : 0;
                    assertThat((double) at(pattern, i, j)).isCloseTo(expected, within(1e-6));
                    assertThat(at(scores, i, j) == Float.NEGATIVE_INFINITY).isEqualTo(!visible);
                }
            }
        }
    }

    @Test
    void aPatternMayTakeThePlaceOfItsScores() {
        for (Kernels kernels : AllKernels.list()) {
            Matrix scores = window(kernels, 20, 45, new Random(8));
            Matrix copy = kernels.allocate(20, 45);
            kernels.copy(scores, copy);
            Matrix pattern = kernels.allocate(20, 45);
            kernels.causalSoftmax(copy, 25, pattern);
            kernels.causalSoftmax(scores, 25, scores);
            Bits.assertSame(scores.array(), pattern.array());
        }
    }

    @Test
    void largeScoresDoNotOverflow() {
        for (Kernels kernels : AllKernels.list()) {
            float[] large = new float[40];
            Arrays.fill(large, 1e30f);
            Matrix scores = AllKernels.matrix(kernels, large, 1, 40);
            Matrix pattern = kernels.allocate(1, 40);
            kernels.causalSoftmax(scores, 39, pattern);
            assertThat(at(pattern, 0, 17)).isEqualTo(1 / 40f);
        }
    }

    @Property(tries = 30)
    void attentionMixesValuesByTheSoftmaxOfWhatIsVisible(
            @ForAll @IntRange(min = 1, max = 40) int queries,
            @ForAll @IntRange(min = 0, max = 300) int past,
            @ForAll @IntRange(min = 1, max = 3) int heads,
            @ForAll boolean odd,
            @ForAll long seed) {
        int width = odd ? 5 : 32; // two only: software compiles its shaders for each
        for (Kernels kernels : AllKernels.list()) {
            assertThatAttentionIsRight(kernels, queries, past, heads, width, new Random(seed));
        }
    }

    @Test
    void attentionIsRightForOneQueryAfterManyAndForTheWidestHeads() {
        for (Kernels kernels : AllKernels.list()) {
            assertThatAttentionIsRight(kernels, 1, 1000, 2, 64, new Random(3));
            assertThatAttentionIsRight(kernels, 17, 30, 2, 128, new Random(4));
            assertThatAttentionIsRight(kernels, 1, 30, 2, 128, new Random(5));
            assertThatAttentionIsRight(kernels, 5, 3, 1, 131, new Random(6));
            assertThatAttentionIsRight(kernels, 203, 10, 2, 32, new Random(7));
        }
    }

    private static void assertThatAttentionIsRight(
            Kernels kernels, int tokens, int past, int heads, int width, Random random) {
        Matrix queries = window(kernels, tokens, heads * width, random);
        Matrix keys = forLaterTokens(kernels, past + tokens, heads * width, random);
        Matrix values = forLaterTokens(kernels, past + tokens, heads * width, random);
        Matrix mixed = window(kernels, tokens, heads * width, random);
        float[] before = mixed.floats().array().clone();
        float[][] q = rows(queries);
        float[][] k = rows(keys);
        float[][] v = rows(values);
        kernels.attention(0.7f, queries, keys, values, heads, past, kernels::allocate, mixed);
        float[][] found = rows(mixed);
        for (int i = 0; i < tokens; i++) {
            for (int head = 0; head < heads; head++) {
                double[] expected = new double[width];
                double sum = 0;
                for (int j = 0; j <= past + i; j++) {
                    double score = 0;
                    for (int c = head * width; c < (head + 1) * width; c++) {
                        score += (double) q[i][c] * k[j][c];
                    }
                    double power = Math.exp(0.7f * score);
                    sum += power;
                    for (int c = 0; c < width; c++) {
                        expected[c] += power * v[j][head * width + c];
                    }
                }
                for (int c = 0; c < width; c++) {
                    assertThat((double) found[i][head * width + c])
                            .as(kernels.name())
                            .isCloseTo(expected[c] / sum, within((double) SUM));
                }
            }
        }
        assertNothingElseChanged(mixed, before);
    }

    /** With a few rows more, in which there is anything. */
    private static Matrix forLaterTokens(Kernels kernels, int rows, int columns, Random random) {
        int more = random.nextInt(4);
        float[] values = new float[(rows + more) * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < rows * columns ? random.nextFloat() * 2 - 1 : Float.NaN;
        }
        return AllKernels.matrix(kernels, values, rows + more, columns);
    }

    private static float[][] rows(Matrix matrix) {
        float[] dense = matrix.array();
        float[][] rows = new float[matrix.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(dense, i * matrix.columns(), (i + 1) * matrix.columns());
        }
        return rows;
    }

    @Test
    void attentionOfLargeScoresDoesNotOverflow() {
        for (Kernels kernels : AllKernels.list()) {
            float[] growing = new float[200];
            for (int i = 0; i < growing.length; i++) {
                growing[i] = 1e17f * i;
            }
            Matrix keys = AllKernels.matrix(kernels, growing, 200, 1);
            for (int tokens : new int[] {1, 20}) {
                float[] large = new float[tokens];
                Arrays.fill(large, 1e17f);
                Matrix queries = AllKernels.matrix(kernels, large, tokens, 1);
                Matrix mixed = kernels.allocate(tokens, 1);
                kernels.attention(1, queries, keys, keys, 1, 200 - tokens, kernels::allocate, mixed);
                for (int i = 0; i < tokens; i++) {
                    assertThat(at(mixed, i, 0)).as(kernels.name()).isEqualTo(growing[200 - tokens + i]);
                }
            }
        }
    }

    @Test
    void aMatrixCannotReachBeyondItsFloats() {
        Matrix whole = new JavaKernels().allocate(3, 4);
        assertThat(whole.columns(1, 2).rows(1, 2).array()).hasSize(4);
        assertThatIllegalArgumentException().isThrownBy(() -> whole.rows(2, 2));
    }

    @Test
    void theVectorApiIsChosenWhereItIsThere() {
        assertThat(Backends.on(Device.CPU, 1, new GlBackend()).name()).isEqualTo("vector");
    }

    @Test
    void aDeviceIsNamedAsPeopleTypeIt() {
        assertThat(Device.named("gpu")).isEqualTo(Device.GPU);
        assertThat(Device.named("AUTO")).isEqualTo(Device.AUTO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Device.named("tpu"))
                .withMessage("There is no device \"tpu\": choose one of auto, cpu, gpu, cuda.");
    }

    /** A matrix cut out of a larger one, so that offsets and strides matter. */
    private static Matrix window(Kernels kernels, int rows, int columns, Random random) {
        float[] values = new float[(rows + 2) * (columns + 3)];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return AllKernels.matrix(kernels, values, rows + 2, columns + 3)
                .rows(1, rows)
                .columns(2, columns);
    }

    private static float at(Matrix matrix, int row, int column) {
        return matrix.floats().array()[matrix.offset() + row * matrix.stride() + column];
    }

    private static void assertNothingElseChanged(Matrix out, float[] before) {
        float[] after = out.floats().array();
        for (int i = 0; i < after.length; i++) {
            int column = (i - out.offset()) % out.stride();
            boolean inside =
                    i >= out.offset() && (i - out.offset()) / out.stride() < out.rows() && column < out.columns();
            if (!inside) {
                assertThat(after[i]).isEqualTo(before[i]);
            }
        }
    }
}
