package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Weights outside of the heap do what the same weights do on it. */
class MappedFloatsTest {

    private static final List<HeapKernels> ON_THE_PROCESSOR = List.of(Backends.vectorKernels(), new JavaKernels());

    private static float[] random(int count, Random random) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = 2 * random.nextFloat() - 1;
        }
        return values;
    }

    private static FloatBuffer outOfTheHeap(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(values.length * Float.BYTES);
        return bytes.order(ByteOrder.nativeOrder())
                .asFloatBuffer()
                .put(values)
                .flip()
                .asReadOnlyBuffer();
    }

    @Property(tries = 80)
    void aProductIsTheSameWhereverItsWeightsLie(
            @ForAll @IntRange(min = SkinnyGemm.MANY_ROWS, max = 70) int rows,
            @ForAll @IntRange(min = 1, max = 600) int columns,
            @ForAll @IntRange(min = 1, max = 200) int depth,
            @ForAll boolean transposeA,
            @ForAll boolean transposeB,
            @ForAll long seed) {
        for (Kernels kernels : ON_THE_PROCESSOR) {
            Random random = new Random(seed);
            float[] left = random(rows * depth, random);
            Matrix a = kernels.constant(left, transposeA ? depth : rows, transposeA ? rows : depth);
            float[] weights = random((columns + 3) * (depth + 3), random);
            int height = transposeB ? columns : depth;
            int width = transposeB ? depth : columns;
            Matrix onHeap = kernels.constant(weights.clone(), height + 3, width + 3);
            Matrix mapped = mapped(weights, height + 3, width + 3);
            Matrix expected = kernels.allocate(rows, columns);
            Matrix out = kernels.allocate(rows, columns);
            kernels.gemm(0.5f, a, transposeA, window(onHeap, height, width), transposeB, 0, expected);
            kernels.gemm(0.5f, a, transposeA, window(mapped, height, width), transposeB, 0, out);
            assertClose(kernels, out, expected);
        }
    }

    private static void assertClose(Kernels kernels, Matrix actual, Matrix expected) {
        float[] expectedValues = expected.array();
        float[] values = actual.array();
        float largest = 0;
        for (int i = 0; i < values.length; i++) {
            largest = Math.max(largest, Math.abs(values[i] - expectedValues[i]));
        }
        assertThat(largest).as("largest error of " + kernels.name()).isLessThan(1e-4f);
    }

    /** Without the thousands of numbers that AssertJ would print. */
    private static void assertSame(Kernels kernels, Matrix actual, Matrix expected) {
        assertThat(Arrays.mismatch(actual.array(), expected.array()))
                .as("where %s first finds another number", kernels.name())
                .isEqualTo(-1);
    }

    private static Matrix mapped(float[] values, int rows, int columns) {
        return new Matrix(new MappedFloats(outOfTheHeap(values)), 0, rows, columns, columns);
    }

    private static Matrix window(Matrix matrix, int rows, int columns) {
        return matrix.rows(1, rows).columns(2, columns);
    }

    @Property(tries = 30)
    void fewRowsTimesManyWeightsAreRightOnAnyNumberOfProcessors(
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 512, max = 1100) int columns,
            @ForAll @IntRange(min = 520, max = 1700) int depth,
            @ForAll boolean transposeA,
            @ForAll boolean transposeB,
            @ForAll @IntRange(min = 1, max = 17) int processors,
            @ForAll long seed) {
        for (HeapKernels alone : ON_THE_PROCESSOR) {
            Random random = new Random(seed);
            float[] weights = random(columns * depth, random);
            int height = transposeB ? columns : depth;
            Matrix a =
                    alone.constant(random(rows * depth, random), transposeA ? depth : rows, transposeA ? rows : depth);
            Matrix b = mapped(weights, height, columns + depth - height);
            float[] start = random(rows * columns, random);
            Matrix out = AllKernels.matrix(alone, start.clone(), rows, columns);
            Matrix shared = AllKernels.matrix(alone, start.clone(), rows, columns);
            Matrix onHeap = AllKernels.matrix(alone, start.clone(), rows, columns);
            alone.gemm(0.5f, a, transposeA, b, transposeB, 2, out);
            new ParallelKernels(alone, 1, processors).gemm(0.5f, a, transposeA, b, transposeB, 2, shared);
            Matrix copy = alone.constant(weights, b.rows(), b.columns());
            alone.gemm(0.5f, a, transposeA, copy, transposeB, 2, onHeap);
            assertSame(alone, shared, out);
            assertClose(alone, out, onHeap);
        }
    }

    @Property(tries = 10)
    void rowsAreLookedUpAndCopied(@ForAll long seed) {
        for (Kernels kernels : AllKernels.list()) {
            float[] values = random(700 * 400, new Random(seed));
            Matrix onHeap = kernels.constant(values.clone(), 700, 400);
            Matrix mapped = kernels.mapped(outOfTheHeap(values), 700, 400);
            int[] rows = new Random(seed).ints(7, 0, 700).toArray();
            Matrix expected = kernels.allocate(7, 400);
            Matrix out = kernels.allocate(7, 400);
            kernels.gather(onHeap, rows, expected);
            kernels.gather(mapped, rows, out);
            assertSame(kernels, out, expected);
            Matrix part = kernels.allocate(20, 11);
            kernels.copy(mapped.rows(3, 20).columns(5, 11), part);
            assertSame(kernels, part, onHeap.rows(3, 20).columns(5, 11));
            assertSame(kernels, part, mapped.rows(3, 20).columns(5, 11));
            assertSame(kernels, mapped, onHeap);
        }
    }
}
