package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.model.Bits;

class ParallelKernelsTest {

    private static final List<HeapKernels> ALONE = List.of(Backends.vectorKernels(), new JavaKernels());

    private static Matrix random(Kernels kernels, int rows, int columns, Random random) {
        Matrix matrix = kernels.allocate(rows, columns);
        float[] values = HeapFloats.of(matrix);
        for (int i = 0; i < values.length; i++) {
            values[i] = 4 * random.nextFloat() - 2;
        }
        return matrix;
    }

    @Property(tries = 60)
    void manyProcessorsComputeTheSameBitsAsOne(
            @ForAll @IntRange(min = 1, max = 180) int rows,
            @ForAll @IntRange(min = 1, max = 300) int columns,
            @ForAll @IntRange(min = 1, max = 150) int depth,
            @ForAll boolean transposeA,
            @ForAll boolean transposeB,
            @ForAll @IntRange(min = 1, max = 17) int processors,
            @ForAll long seed) {
        for (HeapKernels alone : ALONE) {
            Random random = new Random(seed);
            Kernels shared = new ParallelKernels(alone, 1, processors);
            Matrix a = transposeA ? random(alone, depth, rows, random) : random(alone, rows, depth, random);
            Matrix b = transposeB ? random(alone, columns, depth, random) : random(alone, depth, columns, random);
            Matrix row = random(alone, 1, columns, random);
            float[][] results = everything(shared, a, transposeA, b, transposeB, row, rows, columns);
            float[][] expected = everything(alone, a, transposeA, b, transposeB, row, rows, columns);
            for (int i = 0; i < expected.length; i++) {
                Bits.assertSame(results[i], expected[i]);
            }
        }
    }

    @Property(tries = 20)
    void fewRowsTimesALargeMatrixGiveTheSameBitsAndTheRightNumbers(
            @ForAll @IntRange(min = 1, max = 8) int rows,
            @ForAll @IntRange(min = 512, max = 600) int columns,
            @ForAll @IntRange(min = 760, max = 1700) int depth,
            @ForAll boolean again,
            @ForAll @IntRange(min = 1, max = 17) int processors,
            @ForAll long seed) {
        for (HeapKernels alone : ALONE) {
            Random random = new Random(seed);
            Matrix a = random(alone, rows, depth, random);
            Matrix b = random(alone, depth, columns, random);
            Matrix out = random(alone, rows, columns, random);
            float beta = again ? 1 : 0;
            double expected = beta * out.array()[columns - 1];
            for (int k = 0; k < depth; k++) {
                expected += 0.5 * a.array()[k] * b.array()[k * columns + columns - 1];
            }
            Matrix shared = copy(alone, out);
            new ParallelKernels(alone, 1, processors).gemm(0.5f, a, false, b, false, beta, shared);
            alone.gemm(0.5f, a, false, b, false, beta, out);
            Bits.assertSame(shared.array(), out.array());
            assertThat((double) out.array()[columns - 1]).isCloseTo(expected, within(1e-3));
        }
    }

    @Property(tries = 30)
    void headsAreSharedWithoutATrace(
            @ForAll @IntRange(min = 1, max = 150) int tokens,
            @ForAll @IntRange(min = 0, max = 100) int past,
            @ForAll @IntRange(min = 1, max = 9) int heads,
            @ForAll @IntRange(min = 1, max = 17) int processors,
            @ForAll long seed) {
        for (HeapKernels alone : ALONE) {
            Random random = new Random(seed);
            Matrix queries = random(alone, tokens, heads * 12, random);
            Matrix keys = random(alone, past + tokens + 3, heads * 12, random);
            Matrix values = random(alone, past + tokens + 3, heads * 12, random);
            Matrix expected = alone.allocate(tokens, heads * 12);
            Matrix shared = alone.allocate(tokens, heads * 12);
            alone.attention(0.3f, queries, keys, values, heads, past, alone::allocate, expected);
            new ParallelKernels(alone, 1, processors)
                    .attention(0.3f, queries, keys, values, heads, past, alone::allocate, shared);
            Bits.assertSame(shared.array(), expected.array());
        }
    }

    @Test
    void productsOfSeveralBlocksGiveTheSameBitsAndTheRightNumbers() {
        for (HeapKernels alone : ALONE) {
            Random random = new Random(1);
            Matrix a = random(alone, 1020, 4200, random);
            Matrix b = random(alone, 1030, 4200, random);
            Matrix out = alone.allocate(1020, 1030);
            Matrix shared = alone.allocate(1020, 1030);
            new ParallelKernels(alone, 1, 3).gemm(0.5f, a, false, b, true, 0, shared);
            alone.gemm(0.5f, a, false, b, true, 0, out);
            Bits.assertSame(shared.array(), out.array());
            for (int corner : new int[] {0, 1019}) {
                double expected = 0;
                for (int k = 0; k < 4200; k++) {
                    expected += 0.5 * a.array()[corner * 4200 + k] * b.array()[1029 * 4200 + k];
                }
                assertThat((double) out.array()[corner * 1030 + 1029]).isCloseTo(expected, within(1e-2));
            }
            Matrix withoutLibrary = alone.allocate(1020, 1030);
            alone.addProduct(0.5f, a, false, b, true, withoutLibrary);
            for (int i = 0; i < out.array().length; i++) {
                assertThat(Math.abs(withoutLibrary.array()[i] - out.array()[i])).isLessThan(1e-2f);
            }
        }
    }

    /** Every number of rows that a share may have, and every remainder of what the library takes at a time. */
    @Test
    void aProductsRowsDoNotDependOnHowManyThereAre() {
        for (HeapKernels alone : ALONE) {
            Random random = new Random(1);
            Matrix a = random(alone, 700, 97, random);
            Matrix b = random(alone, 97, 83, random);
            Matrix whole = alone.allocate(700, 83);
            alone.gemm(1, a, false, b, false, 0, whole);
            for (int rows = 48; rows < 700; rows += rows < 130 ? 1 : 41) {
                int last = (700 - rows) / 12 * 12;
                for (int first : new int[] {0, last}) {
                    Matrix some = alone.allocate(rows, 83);
                    alone.gemm(1, a.rows(first, rows), false, b, false, 0, some);
                    // the last rows of a share that others follow are whole twelves
                    int certain = first + rows == 700 ? rows : rows / 12 * 12;
                    Bits.assertSame(
                            some.rows(0, certain).array(),
                            whole.rows(first, certain).array());
                }
            }
        }
    }

    /** Every operation that is shared, one after the other, each on what the one before put out. */
    private static float[][] everything(
            Kernels kernels,
            Matrix a,
            boolean transposeA,
            Matrix b,
            boolean transposeB,
            Matrix row,
            int rows,
            int columns) {
        Matrix product = kernels.allocate(rows, columns);
        kernels.gemm(0.1f, a, transposeA, b, transposeB, 0, product);
        Matrix pattern = kernels.allocate(rows, columns);
        kernels.causalSoftmax(copy(kernels, product), columns / 2, pattern);
        Matrix scale = kernels.allocate(rows, 1);
        Matrix normalized = kernels.allocate(rows, columns);
        kernels.layerNorm(product, 1e-5f, scale, normalized);
        Matrix gained = kernels.allocate(rows, columns);
        kernels.gainAndBias(normalized, row, row, gained);
        kernels.addRow(row, gained);
        Matrix tanh = kernels.allocate(rows, columns);
        kernels.geluTanh(gained, tanh);
        Matrix erf = kernels.allocate(rows, columns);
        kernels.geluErf(gained, erf);
        Matrix sum = kernels.allocate(rows, columns);
        kernels.add(tanh, pattern, sum);
        return new float[][] {product.array(), scale.array(), gained.array(), tanh.array(), erf.array(), sum.array()};
    }

    private static Matrix copy(Kernels kernels, Matrix matrix) {
        Matrix copy = kernels.allocate(matrix.rows(), matrix.columns());
        kernels.copy(matrix, copy);
        return copy;
    }
}
