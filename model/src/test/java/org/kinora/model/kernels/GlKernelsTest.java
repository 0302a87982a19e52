package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinora.model.Bits;
import org.kinora.model.gl.ComputeDevice;
import org.kinora.model.kernels.gl.GlBackend;

/** What holds for OpenGL beyond {@link KernelsTest}: memory that is used again, batches, and numbers that are read late. */
class GlKernelsTest {

    /** Sums of some thirty products below 1 in single precision. */
    private static final float SUM = 1e-5f;

    private final Kernels kernels = new GlBackend().open();

    @Test
    void numbersAreReadAgainAfterTheyHaveChanged() {
        Matrix ones = kernels.constant(new float[] {1, 1, 1}, 1, 3);
        Matrix sum = kernels.allocate(1, 3);
        kernels.add(ones, sum, sum);
        assertThat(sum.array()).containsExactly(1, 1, 1);
        kernels.add(ones, sum.columns(1, 2).columns(0, 1), sum.columns(1, 1));
        assertThat(sum.array()).containsExactly(1, 2, 1);
    }

    @Test
    void memoryThatWasForgottenComesBackAsZeros() {
        float[] full = new float[1 << 20];
        Arrays.fill(full, 3);
        // 400 MB in all, so that the collector is asked and buffers are used again
        for (int i = 0; i < 100; i++) {
            Matrix matrix = kernels.allocate(1, full.length);
            assertThat(matrix.columns(full.length / 2, 1).array()).containsExactly(0);
            kernels.training().fill(3, matrix);
        }
    }

    @Test
    void allHeadsAtOnceAreWhatEachIsAlone() {
        for (int tokens : List.of(1, 5, 70)) {
            float[] oneAfterAnother = attended(new JavaKernels(), tokens).array();
            assertThat(attended(kernels, tokens).array()).containsExactly(oneAfterAnother, within(SUM));
        }
    }

    private static Matrix attended(Kernels kernels, int tokens) {
        int heads = 3;
        Random random = new Random(tokens);
        Matrix queries = random(kernels, tokens, 36, random).columns(0, 33);
        Matrix keys = random(kernels, tokens + 2, 33, random);
        Matrix scores = kernels.allocate(heads * tokens, tokens + 2);
        Matrix patterns = kernels.allocate(heads * tokens, tokens + 2);
        Matrix mixed = kernels.allocate(tokens, 33);
        kernels.attentionScores(0.5f, queries, keys, heads, scores);
        kernels.attentionPatterns(scores, heads, 2, patterns);
        kernels.attentionMix(patterns, keys, heads, mixed);
        return mixed;
    }

    private static Matrix random(Kernels kernels, int rows, int columns, Random random) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return kernels.constant(values, rows, columns);
    }

    @Test
    void theSameProductHasTheSameBits() {
        Random random = new Random(2);
        Matrix a = random(kernels, 70, 300, random);
        Matrix b = random(kernels, 300, 90, random);
        Matrix first = kernels.allocate(70, 90);
        Matrix second = kernels.allocate(70, 90);
        kernels.gemm(1, a, false, b, false, 0, first);
        kernels.gemm(1, a, false, b, false, 0, second);
        Bits.assertSame(second.array(), first.array());
    }

    @Test
    void aMatrixThatIsTooLargeForOneBufferIsRefusedInOneSentence() {
        Matrix large = kernels.allocate(46_340, 46_340); // 8 GB
        assertThatIllegalStateException()
                .isThrownBy(large::array)
                .withMessageMatching(".* computes on matrices of up to [0-9,]+ floats, but this one has 2,147,395,600: "
                        + "take a smaller model, or compute on the processor\\.");
    }

    /**
     * The head of GPT-2 reaches over 38 million numbers, and many cards give a program 33 million at once. Few rows far apart
     * reach as far.
     */
    @Test
    void aMatrixThatReachesFurtherThanAProgramIsGivenIsComputedInPieces() {
        Matrix store = kernels.allocate(1, 34_000_000);
        Matrix far = new Matrix(store.floats(), 77, 5, 40, 8_400_000);
        Random random = new Random(5);
        Matrix near = random(kernels, 5, 40, random);
        kernels.copy(near, far);
        Matrix copied = kernels.allocate(5, 40);
        kernels.copy(far, copied);
        Bits.assertSame(copied.array(), near.array());

        int[] rows = {4, 0, 2, 4, 1};
        assertThat(gathered(far, rows)).isEqualTo(gathered(near, rows));
        for (boolean transpose : new boolean[] {false, true}) {
            int depth = transpose ? 5 : 40;
            Matrix other = random(kernels, depth, 30, random);
            assertThat(product(far, transpose, other, false))
                    .containsExactly(product(near, transpose, other, false), within(SUM));
            Matrix another = random(kernels, 6, transpose ? 40 : 5, random);
            assertThat(product(another, false, far, transpose))
                    .containsExactly(product(another, false, near, transpose), within(SUM));
        }
        Matrix a = random(kernels, 5, 7, random);
        Matrix b = random(kernels, 7, 40, random);
        kernels.gemm(1, a, false, b, false, 0, far);
        kernels.copy(far, copied);
        assertThat(copied.array()).containsExactly(product(a, false, b, false), within(SUM));
    }

    private float[] gathered(Matrix table, int[] rows) {
        Matrix found = kernels.allocate(rows.length, table.columns());
        kernels.gather(table, rows, found);
        return found.array();
    }

    private float[] product(Matrix a, boolean transposeA, Matrix b, boolean transposeB) {
        Matrix out = kernels.allocate(transposeA ? a.columns() : a.rows(), transposeB ? b.rows() : b.columns());
        kernels.gemm(1, a, transposeA, b, transposeB, 0, out);
        return out.array();
    }

    @Test
    void matricesOfOtherKernelsAreRefused() {
        Matrix heap = new JavaKernels().allocate(1, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> kernels.add(heap, heap, heap));
    }

    @Test
    void aCardThatIsAProgramIsKnownAsOne() {
        ComputeDevice device = ComputeDevice.open();
        assertThat(device.isSoftware()).isEqualTo(device.name().contains("llvmpipe"));
        assertThat(kernels.name()).isEqualTo("gl (" + device.name() + ")");
    }
}
